// TS2684: The 'this' context of type 'Vector<"endpoint" | "instance" | "job" | "method" | "status", "count/seconds">' is not assignable to method's 'this' of type '"rate() needs a counter; for a gauge use .over(window).deriv()"'.
import { requests } from '../sample.js';

requests.rate().rate();
