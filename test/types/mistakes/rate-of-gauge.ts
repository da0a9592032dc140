// TS2684: The 'this' context of type 'Gauge<NoLabels, "bytes"> & Metric' is not assignable to method's 'this' of type '"rate() needs a counter; for a gauge use .over(window).deriv()"'.
import { memory } from '../sample.js';

memory.rate();
