/**
 * What the blackbox exporter says of a probe, and Prometheus of every scrape.
 * https://github.com/prometheus/blackbox_exporter#checking-the-results
 */
export const PROBE_METRICS = [
  { name: 'probe_success', help: 'Whether the probe succeeded, 1 or 0.', unit: 'count', kind: 'gauge' },
  { name: 'probe_duration_seconds', help: 'How long the probe took.', unit: 'seconds', kind: 'gauge' },
  { name: 'probe_http_status_code', help: 'The status code of the answer.', unit: 'count', kind: 'gauge' },
  {
    name: 'probe_ssl_earliest_cert_expiry',
    help: 'When the first certificate of the chain expires, in Unix time.',
    unit: 'seconds',
    kind: 'gauge',
  },
  { name: 'up', help: 'Whether the scrape succeeded, 1 or 0.', unit: 'count', kind: 'gauge' },
] as const;
