// TS2345: Argument of type 'Quantity<"bytes/seconds">' is not assignable to parameter of type '"bytes/minutes cannot be compared with bytes/seconds"'.
import { growth, megabytes, perSecond } from 'atalaya';
import { memory } from '../sample.js';

growth('shop:memory', { of: memory, over: '10m', per: '1m' }).gt(perSecond(megabytes(100)));
