// TS2684: The 'this' context of type 'Histogram<{ readonly method: LabelType<"GET" | "POST">; readonly endpoint: LabelType<string>; }, "seconds"> & Metric' is not assignable to method's 'this' of type '"a histogram is many series: use .quantile(), .average() or .observations().rate()"'.
import { duration } from '../sample.js';

duration.rate();
