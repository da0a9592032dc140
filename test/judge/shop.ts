import { counter, escalation, gauge, histogram, immediately, oneOf, secretFile, slack, text } from 'atalaya';

/** What the examples of rules have in common: a shop that breaks no rule. */
export const orders = counter('shop_orders_total', {
  help: 'Orders.',
  labels: { method: oneOf('GET', 'POST'), path: text({ example: '/cart' }) },
});
export const latency = histogram('shop_latency_seconds', {
  help: 'Time to answer.',
  labels: { path: text() },
  buckets: [0.1, 0.5, 1, 5],
});
export const queue = gauge('shop_queue_length', { help: 'Orders that wait.', unit: 'orders' });

export const chat = slack('chat', { channel: '#shop', url: secretFile('slack_url') });

export const shop = {
  title: 'Shop',
  metrics: [orders, latency, queue],
  escalation: escalation('on-call', {
    cooldown: '15m',
    warning: [immediately(chat)],
    critical: [immediately(chat)],
  }),
  watchdog: { notifies: [chat] },
  fallback: [chat],
  runbooks: 'https://runbooks.example.com',
  grafana: { url: 'https://grafana.example.com' },
};

/** What every alert needs. */
export const words = { severity: 'warning', summary: 'Something is wrong', action: 'Look.' } as const;
