// TS2322: Type '"method"' is not assignable to type '"endpoint"'.
import { baseline } from 'atalaya';
import { latency } from '../sample.js';

baseline('shop:latency', { of: latency }).max({ by: ['method'] });
