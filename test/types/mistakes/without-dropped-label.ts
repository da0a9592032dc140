// TS2322: Type '"method"' is not assignable to type '"endpoint"'.
import { errorRatio } from '../sample.js';

errorRatio.sum({ without: ['method'] });
