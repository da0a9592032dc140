// TS2684: The 'this' context of type 'RangeVector<"instance" | "job", "bytes">' is not assignable to method's 'this' of type '"a range has many values: make one of them first, with .avg(), .max(), .last() …"'.
import { bytes } from 'atalaya';
import { memory } from '../sample.js';

memory.over('5m').gt(bytes(8e9));
