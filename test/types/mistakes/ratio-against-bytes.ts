// TS2345: Argument of type 'Quantity<"bytes">' is not assignable to parameter of type '"ratio cannot be compared with bytes"'.
import { bytes } from 'atalaya';
import { errorRatio } from '../sample.js';

errorRatio.lt(bytes(5));
