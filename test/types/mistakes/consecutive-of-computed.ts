// TS2322: Type 'Vector<"endpoint", "seconds">' is not assignable to type '"readings are scrapes: use a gauge, not an expression computed from it"'.
import { consecutive } from 'atalaya';
import { latency } from '../sample.js';

consecutive('shop:latency', { of: latency, readings: 3 });
