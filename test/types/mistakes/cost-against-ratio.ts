// TS2345: Argument of type 'Quantity<"ratio">' is not assignable to parameter of type '"usd cannot be compared with ratio"'.
import { ratio } from 'atalaya';
import { cost } from '../sample.js';

cost.increase('1d').sum().gt(ratio(0.5));
