// TS2345: Argument of type 'Quantity<"seconds">' is not assignable to parameter of type '"ratio cannot be compared with seconds"'.
import { seconds } from 'atalaya';
import { recorded } from '../sample.js';

recorded.gt(seconds(3));
