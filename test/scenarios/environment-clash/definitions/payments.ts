import { record, system } from 'atalaya';
import { onCall, served } from './_teams.js';

const { requests, ...rules } = served('payments');

export default system('payments', {
  title: 'Payments',
  metrics: [requests],
  rules: [
    rules,
    record('requests:rate5m', { expr: requests.rate('5m').sum(), help: 'Requests of payments.' }),
  ],
  escalation: onCall,
});
