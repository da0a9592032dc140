// TS2322: Type 'Counter<{ readonly method: LabelType<"GET" | "POST">; readonly endpoint: LabelType<string>; readonly status: LabelType<string>; }, "count"> & Metric' is not assignable to type '"a raw counter only grows: take its .rate() or .increase()"'.
import { alert } from 'atalaya';
import { requests } from '../sample.js';

alert('A', { severity: 'critical', when: requests, summary: 'Many.', action: 'Look.' });
