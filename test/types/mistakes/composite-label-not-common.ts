// TS2322: Type '["instance"]' is not assignable to type 'readonly ["instance"] & readonly never[]'.
import { bytes, composite, percent } from 'atalaya';
import { errorRatio, memory } from '../sample.js';

composite({ all: [memory.gt(bytes(5)), errorRatio.gt(percent(5))], on: ['instance'] });
