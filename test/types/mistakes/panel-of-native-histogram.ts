// TS2345: Argument of type 'HistogramVector<"instance" | "job", "seconds", "ratio", "count/seconds">' is not assignable to parameter of type '"a native histogram is not a number: take its .quantile(), .average() or .rate().count()"'.
import { nativeHistogram, timeseries } from 'atalaya';

timeseries('time', 'Time', nativeHistogram('shop_checkout_seconds', { help: 'Time to check out.' }).rate());
