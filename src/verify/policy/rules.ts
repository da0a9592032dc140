import { A_LABEL_NAME, LABEL_NAME, METRIC_NAME } from './names.js';
import { like, named, needs, type Policy } from './policy.js';

export const rulesPolicy: readonly Policy[] = [
  needs('', ['groups']),
  needs('groups/*', ['rules']),
  named('groups/*/labels', LABEL_NAME, A_LABEL_NAME),
  named('groups/*/rules/*/labels', LABEL_NAME, A_LABEL_NAME),
  named('groups/*/rules/*/annotations', LABEL_NAME, A_LABEL_NAME),
  like('groups/*/rules/*/record', METRIC_NAME, 'a metric name: letters, digits, underscores and colons'),
];
