// TS2322: Type 'string[]' is not assignable to type '"`by` says what stays, so nothing is left for `without`: remove one of them"'.
import { requests } from '../sample.js';

requests.rate().sum({ by: ['method'], without: ['endpoint'] });
