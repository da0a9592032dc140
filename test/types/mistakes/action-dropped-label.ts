// TS2339: Property 'endpoint' does not exist on type '{ readonly instance: string; readonly job: string; }'.
import { alert, percent } from 'atalaya';
import { cpu } from '../sample.js';

alert('A', {
  severity: 'critical',
  when: cpu.gt(percent(80)),
  summary: 'High.',
  action: ({ labels }) => `Look at ${labels.endpoint}.`,
});
