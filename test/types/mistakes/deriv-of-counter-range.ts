// TS2345: Argument of type 'CounterRange<"endpoint" | "instance" | "job" | "method" | "status", "count">' is not assignable to parameter of type 'TypedRange<never, string, "gauge">'.
import { fn } from 'atalaya';
import { requests } from '../sample.js';

fn.deriv(requests.over('5m'));
