// TS2322: Type '["endpoint"]' is not assignable to type 'readonly ["endpoint"] & "`by` says what stays, so nothing is left for `without`: remove one of them"'.
import { requests } from '../sample.js';

requests.rate().sum({ by: ['method'], without: ['endpoint'] });
