// TS2322: Type '"method"' is not assignable to type '"endpoint"'.
import { latency } from '../sample.js';

latency.max({ by: ['method'] });
