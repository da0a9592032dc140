import { alert, gauge, system } from 'atalaya';
import { chat, onCall } from '../base.js';

const up = gauge('shop_up', { help: 'Whether the shop is open.' });

export default system('shop', {
  title: 'Shop',
  metrics: { up },
  rules: [alert('Closed', { severity: 'critical', when: up.lt(1), summary: 'Closed', action: 'Open it.' })],
  escalation: onCall,
  watchdog: { notifies: [chat] },
  fallback: [chat],
  runbooks: 'https://runbooks.example.com',
  grafana: { url: 'https://grafana.example.com' },
});
