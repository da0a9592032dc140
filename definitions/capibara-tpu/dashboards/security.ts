import { dashboard, row, stat, stateTimeline, timeseries } from 'atalaya';
import * as metrics from '../metrics/security.js';
import { compliance, encryption, threats, violations } from '../signals/guardrails.js';

const passed = [
  { value: 1, text: 'yes', color: 'green' },
  { value: 0, text: 'no', color: 'red' },
];

const now = { size: { w: 6 } };

export const security = dashboard('security', {
  title: 'Security and Compliance',
  description: 'Whether data is safe, and whether what GDPR, HIPAA and SOX ask for is done.',
  tags: ['security'],
  refresh: '1m',
  range: '24h',
  rows: [
    row(
      'Now',
      stat('threats-now', 'Threats in a day', metrics.threats.increase('1d').sum(), now),
      stat(
        'violations-now',
        'Refused accesses in an hour',
        metrics.accessViolations.increase('1h').sum(),
        now,
      ),
      stat('checks-now', 'Compliance checks passed', compliance.avg(), {
        description: 'Share of the controls of GDPR, HIPAA and SOX whose last check succeeded.',
        unit: 'ratio',
        ...now,
      }),
      stat('encrypted-now', 'Stores encrypted', encryption.avg(), {
        description: 'Share of the stores whose data is encrypted where it lies.',
        unit: 'ratio',
        ...now,
      }),
    ),
    row(
      'Compliance',
      stateTimeline('compliance', 'Compliance checks', compliance, {
        mappings: passed,
        size: { w: 24, h: 10 },
      }),
      stateTimeline('encryption', 'Data encrypted', encryption, { mappings: passed, size: { w: 12 } }),
      timeseries(
        'audit',
        'Audit, retention and privacy',
        {
          audit: metrics.auditCompleteness.min(),
          retention: metrics.retentionCompliance.min(),
          privacy: metrics.privacyScore.min(),
        },
        { size: { w: 12 }, max: 1 },
      ),
    ),
    row(
      'Security',
      timeseries('violations', 'Refused accesses', violations, {
        description: 'In five minutes, by resource. Above the line, the alert fires.',
        draw: 'bars',
        stack: 'normal',
        size: { w: 12 },
      }),
      timeseries('threats', 'Threats', threats, {
        description: 'In five minutes, by kind. Each is an alert.',
        draw: 'bars',
        stack: 'normal',
        size: { w: 12 },
      }),
    ),
  ],
});
