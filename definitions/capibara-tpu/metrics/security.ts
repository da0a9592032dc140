import { counter, gauge, oneOf, text } from 'atalaya';

/** Security, and what the law and auditors ask for. */

export const encryption = gauge('capibara_tpu_security_data_encrypted', {
  help: 'Whether data is encrypted where it lies: 1 if so, 0 if not.',
  unit: 'state',
  labels: { store: text({ pattern: '[a-z-]+', example: 'checkpoints', cardinality: 6 }) },
});

export const accessViolations = counter('capibara_tpu_security_access_violations_total', {
  help: 'Accesses that the access control refused.',
  unit: 'accesses',
  labels: { resource: text({ pattern: '[a-z-]+', example: 'model-weights', cardinality: 10 }) },
});

export const auditCompleteness = gauge('capibara_tpu_security_audit_completeness_ratio', {
  help: 'Share of the actions that must be in the audit trail and are.',
});

export const retentionCompliance = gauge('capibara_tpu_security_retention_compliance_ratio', {
  help: 'Share of the records that are kept no longer and no shorter than they must be.',
});

export const privacyScore = gauge('capibara_tpu_security_privacy_score_ratio', {
  help: 'How well personal data is protected, by the privacy audit, 0 to 1.',
});

export const compliance = gauge('capibara_tpu_compliance_check_passed', {
  help: 'Whether the last check of a control succeeded: 1 if so, 0 if not.',
  unit: 'state',
  labels: {
    framework: oneOf('gdpr', 'hipaa', 'sox'),
    control: oneOf(
      'data_encryption',
      'access_control',
      'audit_trail',
      'data_retention',
      'privacy_protection',
    ),
  },
});

export const threats = counter('capibara_tpu_security_threats_total', {
  help: 'Threats that were detected.',
  unit: 'threats',
  labels: { kind: text({ pattern: '[a-z_]+', example: 'model_extraction', cardinality: 8 }) },
});
