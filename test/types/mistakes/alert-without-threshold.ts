// TS2322: Type 'Vector<"endpoint", "ratio">' is not assignable to type '"not a condition yet: compare it, with .gt(…), .lt(…) …"'.
import { alert } from 'atalaya';
import { errorRatio } from '../sample.js';

alert('A', { severity: 'critical', when: errorRatio, summary: 'Errors.', action: 'Look.' });
