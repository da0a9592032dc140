// TS2345: Argument of type '0.9' is not assignable to parameter of type '"a bare number has no unit, and the left side has the unit percent: write percent(5) or ratio(0.05)"'.
import { cpu } from '../sample.js';

cpu.gt(0.9);
