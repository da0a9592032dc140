// TS2345: Argument of type '"method"' is not assignable to parameter of type '"endpoint"'.
import { latency } from '../sample.js';

latency.labelJoin('target', '/', 'method');
