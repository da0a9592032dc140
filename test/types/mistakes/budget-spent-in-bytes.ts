// TS2322: Type 'Gauge<NoLabels, "bytes"> & Metric' is not assignable to type 'Typed<string, "usd">'.
import { budget, usd } from 'atalaya';
import { memory } from '../sample.js';

budget('b', { title: 'B', daily: { limit: usd(4), spent: memory }, action: 'Look.' });
