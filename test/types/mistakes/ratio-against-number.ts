// TS2345: Argument of type '5' is not assignable to parameter of type '"a bare number has no unit, and the left side has the unit ratio: write percent(5) or ratio(0.05)"'.
import { errorRatio } from '../sample.js';

errorRatio.gt(5);
