// TS2339: Property 'method' does not exist on type '{ readonly endpoint: string; }'.
import { alert, percent } from 'atalaya';
import { errorRatio } from '../sample.js';

alert('A', {
  severity: 'critical',
  when: errorRatio.gt(percent(5)),
  summary: ({ labels }) => labels.method,
  action: 'Look.',
});
