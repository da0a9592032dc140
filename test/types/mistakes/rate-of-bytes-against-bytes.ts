// TS2345: Argument of type 'Quantity<"bytes">' is not assignable to parameter of type '"bytes/seconds cannot be compared with bytes"'.
import { megabytes } from 'atalaya';
import { memory } from '../sample.js';

memory.over('1h').deriv().gt(megabytes(5));
