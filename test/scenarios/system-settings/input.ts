import { system } from 'atalaya';
import { shop } from '../base.js';

export default system('shop', {
  ...shop,
  prometheus: {
    version: 'latest',
    scrapeInterval: '2m',
    externalLabels: { 'data-center': 'north' },
    jobs: { app: { targets: [], path: 'metrics' } },
  },
  alertmanager: { smtp: { smarthost: 'mail', from: 'shop', password: 'hunter2' }, secretsDir: 'secrets' },
});
