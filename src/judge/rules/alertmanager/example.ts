import type { Example } from '../../rule.js';

/** An alert, which the receiver is for. */
export const ONE_ALERT = `
groups:
  - name: shop
    rules: [{ alert: Down, expr: sum(up) == 0, labels: { severity: critical } }]
`;

/** An `alertmanager.yml` with one receiver, which has these integrations. */
export function receiver(integrations: string, more = ''): Example {
  return {
    'alertmanager.yml': `
route:
  receiver: chat
  group_by: [alertname]
  repeat_interval: 3h57m30s
  routes: [{ matchers: [severity="critical"] }]
receivers:
  - name: chat
    ${integrations.trim().replaceAll('\n', '\n    ')}
${more}
`,
    'rules.yml': ONE_ALERT,
  };
}

/** A receiver of Slack with this text in its messages. */
export const slackText = (text: string, more = ''): Example =>
  receiver(
    `
slack_configs:
  - api_url_file: /secrets/slack
    channel: '#shop'
    text: '${text}'`,
    more,
  );
