// TS2345: Argument of type 'Quantity<"percent">' is not assignable to parameter of type '"seconds cannot be compared with percent"'.
import { percent } from 'atalaya';
import { latency } from '../sample.js';

latency.gt(percent(5));
