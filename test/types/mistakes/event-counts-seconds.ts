// TS2322: Type 'Counter<NoLabels, "seconds"> & Metric' is not assignable to type '"a counter in seconds grows by an amount, not by one: put it under values"'.
import { counter, event } from 'atalaya';

const busy = counter('demo_busy_seconds_total', { help: 'Time at work.' });
event('work', { help: 'Work was done.', counts: [busy] });
