// TS2345: Argument of type 'Vector<"endpoint", "seconds">' is not assignable to parameter of type '"bytes and seconds are different units"'.
import { latency, memory } from '../sample.js';

memory.plus(latency);
