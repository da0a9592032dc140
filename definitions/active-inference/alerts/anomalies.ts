import { alert, amount } from 'atalaya';
import { health } from '../dashboards/health.js';
import { anomalies } from '../metrics/health.js';
import { behavior, processingTime, surprise, TOO_MANY } from '../signals/anomalies.js';

const action = 'See what else changed at that time. If this is the new normal, it is learnt by itself.';

export const slowProcessing = alert('AnomalousProcessingTime', {
  severity: 'warning',
  when: processingTime.gt(TOO_MANY),
  for: '1m',
  summary: ({ labels, value }) => `${labels.agent_id} is ${value} deviations slower than usual`,
  action,
  panel: health.panel('processing-time'),
});

export const unusualFreeEnergy = alert('AnomalousFreeEnergy', {
  severity: 'warning',
  when: surprise.gt(TOO_MANY),
  for: '1m',
  summary: ({ labels, value }) => `The world surprises ${labels.agent_id}: ${value} deviations above usual`,
  action,
  panel: health.panel('free-energy'),
});

export const unusualRequests = alert('AnomalousRequests', {
  severity: 'warning',
  when: behavior.abs().gt(TOO_MANY),
  for: '5m',
  summary: ({ value }) => `Requests are ${value} deviations off what is usual at this hour`,
  action,
  panel: health.panel('behavior'),
});

/** What only the detector itself can see, such as an isolation forest. */
export const anomalyDetected = alert('AnomalyDetected', {
  severity: 'warning',
  when: anomalies.increase('5m').gt(amount(0, 'anomalies')),
  summary: ({ labels }) => `The ${labels.method} detector found an anomaly of ${labels.agent_id}`,
  description: ({ value }) => `${value} anomalies in the last five minutes.`,
  action: 'Read the description that the detector wrote to the log.',
  panel: health.panel('detected'),
});
