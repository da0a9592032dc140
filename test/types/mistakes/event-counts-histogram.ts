// TS2322: Type 'Histogram<{ readonly method: LabelType<"GET" | "POST">; readonly endpoint: LabelType<string>; }, "seconds"> & Metric' is not assignable to type '"a histogram observes a value: put it under values; it counts its observations by itself"'.
import { event } from 'atalaya';
import { duration } from '../sample.js';

event('request', { help: 'A request.', counts: [duration] });
