import { probe } from 'atalaya';

export const api = probe('capibara-tpu-api', {
  title: 'Monitoring API',
  http: { method: 'GET', status: [200] },
  targets: [
    'http://monitoring.capibara-tpu.internal:8080/health',
    'http://monitoring.capibara-tpu.internal:8080/metrics/current',
    'http://monitoring.capibara-tpu.internal:8080/metrics/history/1',
    'http://monitoring.capibara-tpu.internal:8080/alerts/active',
  ],
  every: '30s',
  timeout: '10s',
  down: { severity: 'critical', failures: 3 },
  action: 'See whether the monitoring module runs; the TPUs go on without it, unwatched.',
  // The dashboard shows the probe, so its handle is not there yet.
  panel: { type: 'panelReference', dashboard: 'operations', panel: 'api' },
});
