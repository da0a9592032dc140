// TS2684: The 'this' context of type 'NativeHistogram<NoLabels, "seconds"> & Metric' is not assignable to method's 'this' of type '"a native histogram is not a number: compare its .quantile(), .average() or .rate().count()"'.
import { nativeHistogram, seconds } from 'atalaya';

nativeHistogram('shop_checkout_seconds', { help: 'Time to check out.' }).gt(seconds(2));
