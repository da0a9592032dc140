// TS2345: Argument of type 'Vector<"endpoint" | "method", "count/seconds">' is not assignable to parameter of type '"many series on the right match one on the left (they also differ in \"method\"): say groupRight: []"'.
import { requests } from '../sample.js';

requests
  .rate()
  .sum({ by: ['endpoint'] })
  .div(requests.rate().sum({ by: ['method', 'endpoint'] }), { on: ['endpoint'] });
