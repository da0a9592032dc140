import { FIRST_STEP, label } from '../../../model/index.js';
import { alert, given } from './fields.js';
import type { Markup } from './markup.js';

/**
 * One line that says how bad and what: `[CRITICAL] API errors on /x: 7% (limit 5%)`, `[WARNING] DiskFull: 3 firing`,
 * `[RESOLVED] …`. The dot is the notification.
 */
export function title({ text }: Markup): string {
  const severity = text(`or .CommonLabels.${label.severity} "firing" | toUpper`);
  const status = `{{ if eq .Status "firing" }}${severity}{{ else }}RESOLVED{{ end }}`;
  const one = `{{ with index .Alerts 0 }}${text(alert.what)}{{ end }}`;
  const resolved = given('.Alerts.Resolved', ', {{ len .Alerts.Resolved }} resolved');
  const many = `${text('or .CommonLabels.alertname "Alerts"')}: {{ len .Alerts.Firing }} firing${resolved}`;
  return `[${status}] {{ if eq (len .Alerts) 1 }}${one}{{ else }}${many}{{ end }}${escalated(text)}`;
}

function escalated(text: Markup['text']): string {
  const step = `.CommonLabels.${label.escalation}`;
  return given(`and ${step} (ne ${step} "${FIRST_STEP}")`, ` (escalation step ${text(step)})`);
}
