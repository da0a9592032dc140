// TS2345: Argument of type 'Gauge<NoLabels, "bytes"> & Metric' is not assignable to parameter of type '"seconds and bytes are different units"'.
import { fn } from 'atalaya';
import { memory } from '../sample.js';

fn.time().minus(memory);
