import { alert, external, percent, system } from 'atalaya';
import { cpu, shop, words } from '../base.js';

export default system('shop', {
  ...shop,
  rules: [
    alert('Busy', { ...words, when: cpu.gt(percent(80)) }),
    external('Busy', { severity: 'warning' }),
    external('Overloaded', { alertname: 'Busy', severity: 'warning', where: { job: 'node' } }),
    external('Memory', { severity: 'warning', where: { job: 'node' } }),
    external('MemoryOfDatabases', { alertname: 'Memory', severity: 'critical', where: { team: 'db' } }),
    external('MemoryOfAll', { alertname: 'Memory', severity: 'critical' }),
    external('MemoryOfTests', { alertname: 'Memory', severity: 'warning', where: { job: 'test' } }),
  ],
});
