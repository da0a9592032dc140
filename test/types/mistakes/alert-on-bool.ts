// TS2322: Type 'Vector<"instance" | "job", string>' is not assignable to type '"not a condition yet: compare it, with .gt(…), .lt(…) …"'.
import { alert, percent } from 'atalaya';
import { cpu } from '../sample.js';

alert('A', {
  severity: 'critical',
  when: cpu.gt(percent(80), { bool: true }),
  summary: 'High.',
  action: 'Look.',
});
