// TS2345: Argument of type 'Vector<"endpoint", "count/seconds">' is not assignable to parameter of type '"many series on the left match one on the right (they also differ in \"method\"): say groupLeft: []"'.
import { requests } from '../sample.js';

requests
  .rate()
  .sum({ by: ['method', 'endpoint'] })
  .div(requests.rate().sum({ by: ['endpoint'] }), { on: ['endpoint'] });
