// TS2322: Type '"PTCH"' is not assignable to type '"GET" | "POST"'.
import { requests } from '../sample.js';

requests.where({ method: ['GET', 'PTCH'] });
