import { label, SEVERITIES, type Severity } from '../../../model/index.js';

/** Words for each severity, for what is over, and for alerts that are not ours. */
export interface BySeverity extends Readonly<Record<Severity, string>> {
  readonly resolved: string;
  readonly unknown: string;
}

/** The body of a template: the word for a notification. */
export function bySeverity(words: BySeverity): string {
  const branches = SEVERITIES.map(
    severity => `{{- else if eq .CommonLabels.${label.severity} "${severity}" }}${words[severity]}\n`,
  );
  return `{{- if eq .Status "resolved" }}${words.resolved}\n${branches.join('')}{{- else }}${words.unknown}\n{{- end }}`;
}
