// TS2322: Type 'Vector<never, "count/seconds">' is not assignable to type '"an expression is computed by Prometheus, not by a program: use the metric itself"'.
import { event } from 'atalaya';
import { requests } from '../sample.js';

event('request', { help: 'A request.', values: { rate: requests.rate().sum() } });
