import { percent, slo } from 'atalaya';
import { duration, errors, operations } from './metrics/operations.js';

/** The limits of the alerts, as promises over 30 days. */

export const success = slo('hdc-operations', {
  service: 'hd-compute',
  title: 'Operations succeed',
  objective: percent(99),
  indicator: { errors, total: operations },
  action: 'See which operation fails on the dashboard, and stop the release that it began with.',
});

export const speed = slo('hdc-latency', {
  service: 'hd-compute',
  title: 'Operations take at most 100 ms',
  objective: percent(95),
  indicator: { of: duration, within: 0.1 },
  action: 'See which operation is slow on the dashboard; make its batches smaller until it is found why.',
});
