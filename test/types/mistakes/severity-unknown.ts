// TS2322: Type '"crit"' is not assignable to type '"critical" | "emergency" | "info" | "warning"'.
import { alert, percent } from 'atalaya';
import { errorRatio } from '../sample.js';

alert('A', { severity: 'crit', when: errorRatio.gt(percent(5)), summary: 'Errors.', action: 'Look.' });
