import { alert, external, matches, percent, system } from 'atalaya';
import { cpu, shop, words } from '../base.js';

export default system('shop', {
  ...shop,
  rules: [
    external('NodeDown', { severity: 'critical' }),
    external('DiskFull', { severity: 'warning', where: { device: matches('sd[a') } }),
    external('NotServed', { severity: 'info' }),
    alert('Busy', { ...words, when: cpu.gt(percent(80)) }),
    external('Busy', { severity: 'warning' }),
    external('Overloaded', { alertname: 'Busy', severity: 'warning', where: { job: 'node' } }),
    external('Memory', { severity: 'warning', where: { job: 'node' } }),
    external('MemoryOfDatabases', { alertname: 'Memory', severity: 'critical', where: { team: 'db' } }),
    external('MemoryOfAll', { alertname: 'Memory', severity: 'critical' }),
    external('MemoryOfTests', { alertname: 'Memory', severity: 'warning', where: { job: 'test' } }),
  ],
} as never);
