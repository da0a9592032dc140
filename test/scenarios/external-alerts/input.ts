import { external, matches, system } from 'atalaya';
import { shop } from '../base.js';

export default system('shop', {
  ...shop,
  rules: [
    external('NodeDown', { severity: 'critical' }),
    external('DiskFull', { severity: 'warning', where: { device: matches('sd[a') } }),
    external('NotServed', { severity: 'info' }),
  ],
} as never);
