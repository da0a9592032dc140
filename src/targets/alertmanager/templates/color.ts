import { label, SEVERITIES, type Severity } from '../../../model/index.js';

/** The colour that a message is seen by, before it is read. */
const COLORS: Readonly<Record<Severity, string>> = {
  info: '#3274d9',
  warning: '#e0a500',
  critical: '#e02f44',
  emergency: '#8f3bb8',
};
const RESOLVED = '#37872d';
const UNKNOWN = '#8e8e8e';

/** The body of a template: the colour of a notification. */
export function color(): string {
  const branches = SEVERITIES.map(
    severity => `{{- else if eq .CommonLabels.${label.severity} "${severity}" }}${COLORS[severity]}\n`,
  );
  return `{{- if eq .Status "resolved" }}${RESOLVED}\n${branches.join('')}{{- else }}${UNKNOWN}\n{{- end }}`;
}
