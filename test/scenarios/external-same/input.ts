import { external, system } from 'atalaya';
import { shop } from '../base.js';

export default system('shop', {
  ...shop,
  rules: [
    external('disk-all', { alertname: 'DiskFull', severity: 'warning', where: { job: 'node' } }),
    external('disk-node', { alertname: 'DiskFull', severity: 'warning', where: { job: 'node' } }),
  ],
});
