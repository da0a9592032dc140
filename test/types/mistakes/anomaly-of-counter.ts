// TS2322: Type 'Counter<{ readonly method: LabelType<"GET" | "POST">; readonly endpoint: LabelType<string>; readonly status: LabelType<string>; }, "count"> & Metric' is not assignable to type '"a raw counter only grows: take its .rate() or .increase()"'.
import { anomaly } from 'atalaya';
import { requests } from '../sample.js';

anomaly('shop:requests', { of: requests });
