import { alert, amount, percent, ratio } from 'atalaya';
import { security } from '../dashboards/index.js';
import { auditCompleteness, privacyScore, retentionCompliance } from '../metrics/security.js';
import { compliance, encryption, threats, violations } from '../signals/guardrails.js';

/** `compliance_impact` says which law or standard it touches. */

const owner = 'security';

export const dataNotEncrypted = alert('DataNotEncrypted', {
  severity: 'critical',
  owner,
  labels: { compliance_impact: 'gdpr,hipaa' },
  when: encryption.lt(amount(1, 'state')),
  summary: ({ labels }) => `Data in ${labels.store} is not encrypted`,
  action: 'Take the store off the network until it is encrypted; then ask who could read it.',
  panel: security.panel('encryption'),
});

export const accessViolations = alert('AccessViolations', {
  severity: 'warning',
  owner,
  labels: { compliance_impact: 'gdpr,hipaa,sox' },
  when: violations.gt(amount(10, 'accesses')),
  summary: ({ labels, value }) => `${value} refused accesses to ${labels.resource} in five minutes`,
  action: 'See in the audit trail who it is; lock the account if nobody answers for it.',
  panel: security.panel('violations'),
});

export const auditTrailIncomplete = alert('AuditTrailIncomplete', {
  severity: 'critical',
  owner,
  labels: { compliance_impact: 'hipaa,sox' },
  when: auditCompleteness.min().lt(percent(99)),
  for: '5m',
  summary: ({ value, threshold }) =>
    `Only ${value} of the actions are in the audit trail (limit ${threshold})`,
  action: 'See whether the log pipeline is behind, before its buffers are full.',
  panel: security.panel('audit'),
});

export const dataRetention = alert('DataRetention', {
  severity: 'warning',
  owner,
  labels: { compliance_impact: 'gdpr,sox' },
  when: retentionCompliance.min().lt(percent(99)),
  for: '1h',
  summary: ({ value, threshold }) =>
    `Only ${value} of the records are kept as long as they must be (limit ${threshold})`,
  action: 'See whether the job that removes old records ran last night.',
  panel: security.panel('audit'),
});

export const privacyProtection = alert('PrivacyProtection', {
  severity: 'warning',
  owner,
  labels: { compliance_impact: 'gdpr,hipaa' },
  when: privacyScore.min().lt(ratio(0.9)),
  for: '5m',
  summary: ({ value, threshold }) => `Privacy scores ${value} (limit ${threshold})`,
  action: 'Read the privacy audit: it names the data that is not protected.',
  panel: security.panel('audit'),
});

export const complianceCheckFailed = alert('ComplianceCheckFailed', {
  severity: 'critical',
  owner,
  when: compliance.lt(amount(1, 'state')),
  for: '5m',
  summary: ({ labels }) => `${labels.control} fails the check of ${labels.framework}`,
  action: 'Read the result of the check, and note in the audit trail since when and why.',
  panel: security.panel('compliance'),
});

export const threatDetected = alert('ThreatDetected', {
  severity: 'critical',
  owner,
  when: threats.gt(amount(0, 'threats')),
  summary: ({ labels }) => `Threat detected: ${labels.kind}`,
  action: 'Keep the evidence, cut the source off, and call the security team.',
  panel: security.panel('threats'),
});
