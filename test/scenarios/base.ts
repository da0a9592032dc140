import {
  after,
  counter,
  escalation,
  gauge,
  histogram,
  immediately,
  oneOf,
  secretFile,
  slack,
  text,
} from 'atalaya';

/** What scenarios have in common: a shop without a mistake, to spread and to spoil. */
export const requests = counter('shop_requests_total', {
  help: 'Requests.',
  labels: { method: oneOf('GET', 'POST'), path: text({ example: '/cart' }), status: text() },
});
export const latency = histogram('shop_latency_seconds', {
  help: 'Time to answer.',
  labels: { path: text() },
  buckets: [0.1, 0.5, 1, 5],
});
export const queue = gauge('shop_queue_length', { help: 'Orders that wait.', unit: 'orders' });
export const memory = gauge('shop_memory_bytes', { help: 'Memory in use.' });
export const cpu = gauge('shop_cpu_percent', { help: 'CPU in use.' });
export const spent = counter('shop_cost_usd_total', { help: 'Money spent.' });

export const chat = slack('chat', { channel: '#shop', url: secretFile('slack_url') });
export const onCall = escalation('on-call', {
  cooldown: '15m',
  warning: [immediately(chat)],
  critical: [immediately(chat), after('5m', chat)],
});

export const shop = {
  title: 'Shop',
  metrics: [requests, latency, queue, memory, cpu, spent],
  escalation: onCall,
  watchdog: { notifies: [chat] },
  fallback: [chat],
  runbooks: 'https://runbooks.example.com',
  grafana: { url: 'https://grafana.example.com' },
};

/** The words that every alert needs. */
export const words = { severity: 'warning', summary: 'Something is wrong', action: 'Look.' } as const;
