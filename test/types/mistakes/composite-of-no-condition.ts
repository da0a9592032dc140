// TS2322: Type 'Gauge<NoLabels, "percent"> & Metric' is not assignable to type 'TypedCondition<string, string>'.
import { bytes, composite } from 'atalaya';
import { cpu, memory } from '../sample.js';

composite({ any: [memory.gt(bytes(5)), cpu], on: ['instance'] });
