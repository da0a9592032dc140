import { alert, amount, composite, percent, seconds } from 'atalaya';
import { mlModels, platform } from '../dashboards/index.js';
import * as signals from '../signals/index.js';

/** Anomalies, trends, and what is bad only together. */

const far = amount(3, 'deviations');

export const unusualTraffic = alert('unusual_traffic', {
  severity: 'warning',
  when: signals.traffic.abs().gt(far),
  for: '15m',
  summary: ({ labels, value }) => `Use of ${labels.model} is ${value} from what is usual at this hour`,
  action: 'See who asks, or who no longer does.',
  panel: mlModels.panel('traffic-anomaly'),
});

export const unusualSlowness = alert('unusual_prediction_time', {
  severity: 'warning',
  when: signals.slowness.gt(far),
  for: '10m',
  summary: ({ labels, value }) => `Predictions of ${labels.model} are ${value} slower than usual`,
  action: 'See whether its inputs grew, or its host is busy.',
  panel: mlModels.panel('slowness-anomaly'),
});

export const diskTrend = alert('disk_full_soon', {
  severity: 'warning',
  when: signals.diskForecast.gt(percent(95)),
  for: '1h',
  summary: ({ labels }) => `${labels.mountpoint} of ${labels.host} will be full in a day`,
  action: 'Remove old artifacts of trainings; then see what grows.',
  panel: platform.panel('disk'),
});

export const slowAndFailing = alert('slow_and_failing', {
  severity: 'critical',
  when: composite({
    all: [signals.errorRate.gt(percent(2)), signals.responseTime.gt(seconds(0.5))],
    on: ['app'],
  }),
  for: '5m',
  summary: ({ labels, value }) => `${labels.app} is slow, and ${value} of its requests fail`,
  description: 'Neither is over its own limit, but both together are how an overload begins.',
  action: 'Take load away: scale out, or turn batch work off.',
  panel: platform.panel('errors'),
});
