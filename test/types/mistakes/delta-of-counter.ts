// TS2684: The 'this' context of type 'CounterRange<"endpoint" | "instance" | "job" | "method" | "status", "count">' is not assignable to method's 'this' of type '"delta() is for gauges: a counter starts again at 0, so take .increase()"'.
import { requests } from '../sample.js';

requests.over('5m').delta();
