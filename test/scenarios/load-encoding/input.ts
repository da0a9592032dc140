import { alert, escalation, gauge, immediately, system, text, webhook } from 'atalaya';
import { summary } from './broken.js';

const queue = gauge('shop_queue', { help: 'Orders that wait.', labels: { lane: text() } });
const hook = webhook('hook', { url: 'http://hook.example/' });
const long = alert('Long', {
  severity: 'warning',
  when: queue.gt(5),
  summary,
  action: 'Mira.',
});

export default system('shop', {
  title: 'Shop',
  metrics: [queue],
  rules: [long],
  escalation: escalation('shop', { cooldown: '15m', warning: [immediately(hook)] }),
  watchdog: { notifies: [hook] },
  fallback: [hook],
  runbooks: 'https://runbooks.shop.example',
  grafana: { url: 'https://grafana.shop.example' },
});
