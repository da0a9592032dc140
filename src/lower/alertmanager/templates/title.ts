import { FIRST_STEP, label } from '../../../model/index.js';
import { alert } from './fields.js';
import type { Markup } from './markup/markup.js';
import { given } from './source.js';

/**
 * One line that says how bad and what: `[CRITICAL] API errors on /x: 7% (limit 5%)`, `[WARNING] DiskFull: 3 firing`,
 * `[RESOLVED] …`. The dot is the notification.
 */
export function title({ text }: Markup): string {
  return [
    `[${status(text)}] {{ if eq (len .Alerts) 1 -}}`,
    one(text),
    '{{- else -}}',
    many(text),
    `{{- end }}${escalated(text)}`,
  ].join('\n');
}

type Print = Markup['text'];

function status(text: Print): string {
  return `{{ if eq .Status "firing" }}${text(`or .CommonLabels.${label.severity} "firing" | toUpper`)}{{ else }}RESOLVED{{ end }}`;
}

function one(text: Print): string {
  return `{{ with index .Alerts 0 }}${text(alert.what)}{{ end }}`;
}

function many(text: Print): string {
  const resolved = given('.Alerts.Resolved', ', {{ len .Alerts.Resolved }} resolved');
  return `${text('or .CommonLabels.alertname "Alerts"')}: {{ len .Alerts.Firing }} firing${resolved}`;
}

function escalated(text: Print): string {
  const step = `.CommonLabels.${label.escalation}`;
  return given(`and ${step} (ne ${step} "${FIRST_STEP}")`, ` (escalation step ${text(step)})`);
}
