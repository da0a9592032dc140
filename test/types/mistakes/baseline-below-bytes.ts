// TS2345: Argument of type 'Quantity<"bytes">' is not assignable to parameter of type 'Quantity<"percent" | "ratio">'.
import { baseline, bytes } from 'atalaya';
import { latency } from '../sample.js';

baseline('shop:latency', { of: latency }).below(bytes(5));
