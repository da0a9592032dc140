// TS2322: Type 'Quantity<"bytes">' is not assignable to type 'Quantity<"seconds">'.
import { anomaly, bytes } from 'atalaya';
import { latency } from '../sample.js';

anomaly('shop:latency', { of: latency, tolerance: bytes(5) });
