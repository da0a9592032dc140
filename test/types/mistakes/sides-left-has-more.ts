// TS2345: Argument of type 'Vector<"endpoint", "count/seconds">' is not assignable to parameter of type '"these sides never match: only the left one has \"method\"; say { on: […] } or { ignoring: […] }"'.
import { requests } from '../sample.js';

requests
  .rate()
  .sum({ by: ['method', 'endpoint'] })
  .div(requests.rate().sum({ by: ['endpoint'] }));
