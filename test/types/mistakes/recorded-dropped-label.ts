// TS2322: Type '"method"' is not assignable to type '"endpoint"'.
import { recorded } from '../sample.js';

recorded.sum({ by: ['method'] });
