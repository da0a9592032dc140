// TS2322: Type 'Vector<never, "count/seconds">' is not assignable to type '"Prometheus computes an expression, and no program does: give the metric itself"'.
import { event } from 'atalaya';
import { requests } from '../sample.js';

event('request', { help: 'A request.', values: { rate: requests.rate().sum() } });
