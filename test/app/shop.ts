/** What a test adds to the definitions of a shop, as a person would write it. */
export interface Parts {
  /** Statements before the system. */
  readonly before?: string;
  /** Names of metrics and receivers that they declare. */
  readonly metrics?: readonly string[];
  readonly fallback?: readonly string[];
  /** Options of its alert, and of the system. */
  readonly alert?: string;
  readonly system?: string;
}

/** A module that defines a small system without a mistake, as it is or with more in it. */
export function shop(
  name: string,
  { before = '', metrics = [], fallback = [], alert = '', system = '' }: Parts = {},
): string {
  return `import * as atalaya from 'atalaya';
import { alert, escalation, gauge, immediately, secretFile, slack, system } from 'atalaya';
const up = gauge('${name}_up', { help: 'Whether it is open.' });
const chat = slack('chat', { channel: '#${name}', url: secretFile('slack_url') });
${before}
export default system('${name}', {
  title: 'Shop',
  metrics: [${['up', ...metrics]}],
  rules: [
    alert('Closed', { severity: 'critical', when: up.lt(1), summary: 'Closed', action: 'Open it.', ${alert} }),
  ],
  escalation: escalation('on-call', { cooldown: '1h', critical: [immediately(chat)] }),
  watchdog: { notifies: [chat] },
  fallback: [${['chat', ...fallback]}],
  runbooks: 'https://runbooks.example.com',
  grafana: { url: 'https://grafana.example.com' },
  ${system}
});
`;
}
