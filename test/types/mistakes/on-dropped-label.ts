// TS2322: Type '"method"' is not assignable to type '"endpoint"'.
import { errorRatio, requests } from '../sample.js';

errorRatio.div(requests.rate(), { on: ['method'] });
