// TS2322: Type 'Gauge<NoLabels, "percent"> & Metric' is not assignable to type '"only counters count: put a gauge under values, which sets it"'.
import { event } from 'atalaya';
import { cpu, requests } from '../sample.js';

event('request', { help: 'A request.', counts: [requests, cpu] });
