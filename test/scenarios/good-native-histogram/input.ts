import { alert, dashboard, nativeHistogram, row, seconds, system, text, timeseries } from 'atalaya';
import { chat, onCall, words } from '../base.js';

const latency = nativeHistogram('shop_checkout_seconds', {
  help: 'Time to check out.',
  labels: { path: text({ example: '/cart' }) },
});
const slowest = latency.quantile(0.99, { by: ['path'] });

export default system('shop', {
  title: 'Shop',
  metrics: { latency },
  prometheus: { features: ['native-histograms'] },
  rules: [
    alert('SlowCheckout', {
      ...words,
      when: slowest.gt(seconds(2)),
      for: '5m',
      summary: ({ labels, value }) => `${labels.path} takes ${value}`,
    }),
  ],
  dashboards: [
    dashboard('checkout', {
      title: 'Checkout',
      description: 'How long it takes.',
      rows: [
        row(
          'Time',
          timeseries('slowest', 'Slowest', slowest),
          timeseries('mean', 'Mean', latency.average({ by: ['path'] })),
          timeseries('rate', 'Checkouts', latency.rate().sum().count()),
        ),
      ],
    }),
  ],
  escalation: onCall,
  watchdog: { notifies: [chat] },
  fallback: [chat],
  runbooks: 'https://runbooks.example.com',
  grafana: { url: 'https://grafana.example.com' },
});
