// TS2345: Argument of type 'Quantity<"seconds">' is not assignable to parameter of type 'Quantity<"bytes">'.
import { consecutive, seconds } from 'atalaya';
import { memory } from '../sample.js';

consecutive('shop:memory', { of: memory, readings: 3 }).above(seconds(3));
