// TS2322: Type '"status"' is not assignable to type '"endpoint" | "instance" | "job" | "method"'.
import { requests } from '../sample.js';

requests
  .rate()
  .labelReplace('status', '', 'status', '.*')
  .sum({ by: ['status'] });
