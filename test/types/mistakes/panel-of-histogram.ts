// TS2345: Argument of type 'Histogram<{ readonly method: LabelType<"GET" | "POST">; readonly endpoint: LabelType<string>; }, "seconds"> & Metric' is not assignable to parameter of type '"a histogram is many series: take its .quantile(), .average() or .buckets()"'.
import { timeseries } from 'atalaya';
import { duration } from '../sample.js';

timeseries('duration', 'Duration', duration);
