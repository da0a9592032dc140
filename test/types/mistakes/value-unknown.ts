// TS2322: Type '"PTCH"' is not assignable to type 'MatcherInput<"GET" | "POST">'.
import { requests } from '../sample.js';

requests.where({ method: 'PTCH' });
