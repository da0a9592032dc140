// TS2345: Argument of type 'RangeVector<"instance" | "job", "bytes">' is not assignable to parameter of type '"a range has many values: make one of them first, with .avg(), .max(), .last() …"'.
import { stat } from 'atalaya';
import { memory } from '../sample.js';

stat('memory', 'Memory', memory.over('5m'));
