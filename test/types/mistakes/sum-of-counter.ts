// TS2684: The 'this' context of type 'Counter<{ readonly method: LabelType<"GET" | "POST">; readonly endpoint: LabelType<string>; readonly status: LabelType<string>; }, "count"> & Metric' is not assignable to method's 'this' of type '"a sum of raw counters jumps when a process restarts: take their .rate() or .increase() first"'.
import { requests } from '../sample.js';

requests.sum({ by: ['method'] });
