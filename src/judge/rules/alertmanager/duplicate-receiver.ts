import { repeats } from '../../repeats.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly name: string;
}

const twoReceivers = (second: string) => ({
  'alertmanager.yml': `
route:
  receiver: chat
  group_by: [alertname]
  repeat_interval: 3h57m30s
  routes: [{ receiver: ${second}, matchers: [severity="critical"] }]
receivers:
  - name: chat
    slack_configs: [{ channel: '#shop', api_url_file: /secrets/slack }]
  - name: ${second}
    pagerduty_configs: [{ routing_key_file: /secrets/pager }]
`,
  'rules.yml': `
groups:
  - name: shop
    rules:
      - { alert: Down, expr: sum(up) == 0, labels: { severity: critical } }
`,
});

/** Alertmanager does not start with two receivers of one name. */
export const duplicateReceiver = rule({
  code: 'alertmanager/duplicate-receiver',
  severity: 'error',
  needs: ['alertmanager'],
  message: ({ name }: Facts) => `two receivers are called "${name}"`,
  help: () => 'rename one of them, or move its integrations to the other',
  wrong: twoReceivers('chat'),
  right: twoReceivers('pager'),
  check: ({ alertmanager: { value, placeOf } }) => {
    const receivers = (value.receivers ?? []).map(({ name }, index) => ({ name, index }));
    return repeats(receivers, ({ name }) => name).map(([{ name, index }, earlier]) => ({
      facts: { name },
      place: {
        ...placeOf(['receivers', index]),
        related: [{ message: 'the other one', ...placeOf(['receivers', earlier.index]) }],
      },
    }));
  },
});
