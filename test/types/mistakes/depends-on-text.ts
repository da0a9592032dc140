// TS2322: Type 'string' is not assignable to type 'readonly DependencyInput[] | DependencyInput'.
import { alert, seconds } from 'atalaya';
import { latency } from '../sample.js';

alert('Late', {
  severity: 'warning',
  dependsOn: 'HighErrors',
  when: latency.gt(seconds(2)),
  summary: 'Slow.',
  action: 'Look.',
});
