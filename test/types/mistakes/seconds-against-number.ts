// TS2345: Argument of type '2' is not assignable to parameter of type '"a bare number has no unit, and the left side has the unit seconds: write seconds(…)"'.
import { latency } from '../sample.js';

latency.gt(2);
