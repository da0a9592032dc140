// TS2684: The 'this' context of type 'Counter<{ readonly method: LabelType<"GET" | "POST">; readonly endpoint: LabelType<string>; readonly status: LabelType<string>; }, "count"> & Metric' is not assignable to method's 'this' of type '"a raw counter only grows, so a threshold on it never clears: compare its .rate() or .increase()"'.
import { requests } from '../sample.js';

requests.gt(5);
