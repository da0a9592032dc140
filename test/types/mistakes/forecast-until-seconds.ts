// TS2345: Argument of type 'Quantity<"seconds">' is not assignable to parameter of type 'Quantity<"bytes">'.
import { forecast, seconds } from 'atalaya';
import { memory } from '../sample.js';

forecast('shop:memory', { of: memory, from: '6h', ahead: '1h' }).untilAbove(seconds(5));
