// TS2684: The 'this' context of type 'Gauge<NoLabels, "bytes"> & Metric' is not assignable to method's 'this' of type '"increase() needs a counter; for a gauge use .over(window).delta()"'.
import { memory } from '../sample.js';

memory.increase('1h');
