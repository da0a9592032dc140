import type { Example } from '../../rule.js';

/** Alerts of two severities, which surely carry a host, and nothing else. */
const RULES = `
groups:
  - name: shop
    rules:
      - alert: Down
        expr: sum(up) == 0
        labels: { severity: critical, host: web }
      - alert: Slow
        expr: max(latency_seconds) > 1
        labels: { severity: warning, host: web }
`;

const INTEGRATIONS = {
  fallback: 'webhook_configs: [{ url: https://hooks.example.com/unrouted }]',
  pager: 'pagerduty_configs: [{ routing_key_file: /secrets/pager }]',
  chat: "slack_configs: [{ channel: '#shop', api_url_file: /secrets/slack }]",
  extra: 'webhook_configs: [{ url: https://hooks.example.com }]',
} as const;

type Receiver = keyof typeof INTEGRATIONS;

/** The receivers of a file, by name; those that are `silent` have no integration. */
export function receivers(names: readonly Receiver[], silent: readonly string[] = []): string {
  const parts = [
    ...names
      .filter(name => !silent.includes(name))
      .map(name => `  - name: ${name}\n    ${INTEGRATIONS[name]}\n`),
    ...silent.map(name => `  - name: ${name}\n`),
  ];
  return `\nreceivers:\n${parts.join('')}`;
}

interface Parts {
  /** Routes below the root, as YAML. */
  readonly routes?: string;
  /** Waits of the root, where they matter. */
  readonly groupWait?: string;
  /** Those that are there; the fallback, the pager and the chat if nothing is said. */
  readonly named?: string;
  /** Whatever follows in the file. */
  readonly more?: string;
  readonly rules?: string;
}

/** The two routes that the alerts need. */
export const PAGER = `
    - matchers: [severity="critical"]
      receiver: pager`;
export const CHAT = `
    - matchers: [severity="warning"]
      receiver: chat`;

/** An Alertmanager's configuration that loses nothing, but for what is given. */
export function alertmanager({
  routes = PAGER + CHAT,
  groupWait = '1m',
  named = receivers(['fallback', 'pager', 'chat']),
  more = '',
  rules = RULES,
}: Parts): Example {
  const root = `
route:
  receiver: fallback
  group_by: [alertname]
  group_wait: ${groupWait}
  group_interval: 5m
  repeat_interval: 3h57m30s
  routes:${routes}`;
  return { 'alertmanager.yml': `${root}${named}${more}`, 'rules.yml': rules };
}

/** Office hours in Madrid. */
export const OFFICE = `
time_intervals:
  - name: office
    time_intervals:
      - times: [{ start_time: '09:00', end_time: '18:00' }]
        weekdays: ['monday:friday']
        location: Europe/Madrid
`;

/** An inhibition of warnings by what is critical, with other parts where they are given. */
export function inhibits({
  source = 'severity="critical"',
  target = 'severity="warning"',
  equal = '[host]',
}: {
  readonly source?: string;
  readonly target?: string;
  readonly equal?: string;
} = {}): string {
  return `
inhibit_rules:
  - source_matchers: [${source}]
    target_matchers: [${target}]
    equal: ${equal}
`;
}

/** A time that is over. */
export const PAST = `
time_intervals:
  - name: renovation
    time_intervals: [{ years: ['2020'] }]
`;
