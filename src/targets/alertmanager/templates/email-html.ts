import type { System } from '../../../model/index.js';
import { moment } from './common.js';
import { alert, eachAlert, given, MOST_ALERTS, PLACES } from './fields.js';
import { plainMarkup } from './markup.js';
import { acknowledge, silence } from './silence.js';
import { title } from './title.js';

/**
 * The body of a mail. Go's HTML templates escape every value for the place where it stands, so that values are printed
 * as they are. Styles stand on the elements: mail programs drop style sheets.
 */
export function emailHtml(system: System): string {
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="margin:0;padding:16px;background:#f4f5f5;font-family:Helvetica,Arial,sans-serif;font-size:14px;color:#1f2126">
<div style="max-width:640px;margin:0 auto;background:#ffffff">
<div style="background:{{ template "atalaya.color" . }};color:#ffffff;padding:12px 16px;font-size:18px"><b>${title(plainMarkup)}</b></div>
${eachAlert('Firing', firing(system))}
${eachAlert('Resolved', resolved())}
${given(`gt (len .Alerts) ${MOST_ALERTS}`, `<p style="padding:0 16px">{{ len .Alerts.Firing }} firing and {{ len .Alerts.Resolved }} resolved; the first ${MOST_ALERTS} of each are shown.</p>`)}
<p style="padding:8px 16px;color:#6e7079;font-size:12px">Sent to {{ .Receiver }}</p>
</div>
</body>
</html>`;
}

function firing(system: System): string {
  const limit = given(alert.threshold, ` (limit {{ ${alert.threshold} }})`);
  const pair = '{{ if $n }}<br>{{ end }}{{ $label.Name }}={{ $label.Value }}';
  const places = PLACES.map(({ words, url }) => given(url, button(words, `{{ ${url} }}`)));
  const silences = [acknowledge, silence].map(({ words, url }) =>
    button(words, url(system, '.Labels', 'html')),
  );
  return `
<div style="padding:8px 16px;border-bottom:1px solid #e0e1e6">
<h3 style="margin:8px 0">{{ ${alert.what} }}</h3>
${given(alert.description, `<p style="margin:8px 0;white-space:pre-line">{{ ${alert.description} }}</p>`)}
<table style="border-collapse:collapse">
${given(alert.value, row('Value', `<b>{{ ${alert.value} }}</b>${limit}`))}
${given(alert.where, row('Where', `{{ range $n, $label := ${alert.where} }}${pair}{{ end }}`))}
${row('Since', '{{ template "atalaya.since" $alert }}')}
${given(alert.action, row('What to do', `{{ ${alert.action} }}`))}
</table>
<p style="margin:12px 0">${[...places, ...silences].join('\n')}</p>
</div>`;
}

function resolved(): string {
  return `
<p style="margin:0;padding:8px 16px">Resolved: {{ ${alert.what} }}, at {{ ${moment('.EndsAt')} }}</p>`;
}

function row(name: string, value: string): string {
  return `<tr><td style="padding:2px 12px 2px 0;color:#6e7079;vertical-align:top">${name}</td><td style="padding:2px 0;white-space:pre-line">${value}</td></tr>`;
}

function button(words: string, url: string): string {
  return `<a href="${url}" style="display:inline-block;margin:0 8px 8px 0;padding:6px 12px;background:#3274d9;color:#ffffff;text-decoration:none;border-radius:3px">${words}</a>`;
}
