import { world } from '../app/world.js';

const SHOP = `
import {
  after, alert, amount, during, escalation, external, gauge, immediately, not, ratio, secretFile, slack, system, text, timeInterval,
} from 'atalaya';

const requests = gauge('shop_queue_length', {
  help: 'Orders that wait.', unit: 'orders', labels: { path: text(), zone: text() },
});
const chat = slack('chat', { channel: '#shop', url: secretFile('slack_url') });
const boss = slack('boss<&">', { channel: '#boss', url: secretFile('slack_url') });
const office = timeInterval('office', { weekdays: ['monday:friday'], times: ['09:00-17:00'], location: 'Europe/Madrid' });

export default system('shop', {
  title: 'Shop',
  metrics: [requests],
  rules: [
    external('NodeDown', { severity: 'critical' }),
    alert('QueueTooLong', {
      severity: 'critical',
      when: requests.where({ zone: not('test') }).max({ by: ['path'] }).gt(amount(100, 'orders')),
      for: '3m',
      summary: 'Long',
      action: 'Look.',
    }),
    alert('QueueLong', {
      severity: 'warning',
      when: requests.where({ zone: not('test') }).max({ by: ['path'] }).gt(amount(50, 'orders')),
      summary: 'Rather long',
      action: 'Look.',
      labels: { note: 'a<b & "c" ]]> {{ x }}' },
    }),
  ],
  escalation: escalation('on-call', {
    cooldown: '1h',
    warning: [immediately(chat)],
    critical: [immediately(chat), after('5m', during(office, boss))],
  }),
  watchdog: { notifies: [chat] },
  fallback: [chat],
  runbooks: 'https://runbooks.example.com',
  grafana: { url: 'https://grafana.example.com' },
});
`;

/** Runs command lines in a project with one system. */
export function shop(definitions = SHOP) {
  return world({ 'definitions/shop.ts': definitions }).atalaya;
}
