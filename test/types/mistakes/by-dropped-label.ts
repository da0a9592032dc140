// TS2322: Type '"endpoint"' is not assignable to type '"method"'.
import { requests } from '../sample.js';

requests
  .rate()
  .sum({ by: ['method'] })
  .max({ by: ['endpoint'] });
