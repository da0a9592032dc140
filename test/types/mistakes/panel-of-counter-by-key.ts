// TS2322: Type 'Counter<{ readonly method: LabelType<"GET" | "POST">; readonly endpoint: LabelType<string>; readonly status: LabelType<string>; }, "count"> & Metric' is not assignable to type '"a raw counter only grows: take its .rate() or .increase()"'.
import { timeseries } from 'atalaya';
import { requests } from '../sample.js';

timeseries('both', 'Both', { all: requests.rate(), raw: requests });
