// TS2345: Argument of type 'RangeVector<"instance" | "job", "bytes">' is not assignable to parameter of type 'TypedRange<never, string, "counter">'.
import { fn } from 'atalaya';
import { memory } from '../sample.js';

fn.rate(memory.over('5m'));
