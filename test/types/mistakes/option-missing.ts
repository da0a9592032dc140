// TS2741: Property 'action' is missing in type '{ severity: "critical"; when: Condition<"endpoint", "ratio">; summary: string; }' but required in type 'AlertInput<"critical", Condition<"endpoint", "ratio">, never, never, never>'.
import { alert, percent } from 'atalaya';
import { errorRatio } from '../sample.js';

alert('A', { severity: 'critical', when: errorRatio.gt(percent(5)), summary: 'Errors.' });
