// TS2322: Type 'Gauge<NoLabels, "bytes"> & Metric' is not assignable to type 'Countable'.
import { percent, slo } from 'atalaya';
import { memory, requests } from '../sample.js';

slo('s', {
  service: 'shop',
  objective: percent(99),
  title: 'S',
  action: 'Look.',
  indicator: { errors: memory, total: requests },
});
