// TS2345: Argument of type 'RangeVector<"instance" | "job", "bytes">' is not assignable to parameter of type 'Typed<never, string>'.
import { fn } from 'atalaya';
import { memory } from '../sample.js';

fn.ln(memory.over('5m'));
