// TS2820: Type '"endpont"' is not assignable to type '"endpoint" | "instance" | "job" | "method" | "status"'. Did you mean '"endpoint"'?
import { requests } from '../sample.js';

requests.rate().sum({ by: ['endpont'] });
