import { record, system } from 'atalaya';
import { onCall } from './_other.js';
import { served } from './_teams.js';

const { requests, ...rules } = served('shop');

export default system('shop', {
  title: 'Shop',
  metrics: [requests],
  rules: [
    rules,
    record('requests:rate5m', { expr: requests.rate('5m').sum(), help: 'Requests of the shop.' }),
  ],
  escalation: onCall,
  // The place says where people look.
  grafana: { url: 'https://grafana.shop.example.com' },
});
