import type { Environment } from '../../../model/index.js';
import { COLOR, SINCE } from './common.js';
import { alert, PLACES } from './fields.js';
import { HTML_FILTER, htmlTemplates } from './html.js';
import { plainMarkup } from './markup/plain.js';
import { acknowledge, silence, silenceUrl } from './silence.js';
import { define, eachAlert, given, lineGiven, MOST_ALERTS, moment } from './source.js';
import type { TemplateFile } from './template-file.js';
import { textTemplates } from './text.js';
import { title } from './title.js';

/** The HTML of a mail; those who read plain text get that. */
export const emailTemplates: TemplateFile = {
  name: 'email',
  needs: [textTemplates, htmlTemplates],
  content: environment => define('atalaya.email.html', emailHtml(environment)),
};

/** Styles stand on the elements: mail programs drop style sheets. */
const STYLE = {
  page: 'margin:0;padding:16px;background:#f4f5f5;font-family:Helvetica,Arial,sans-serif;font-size:14px;color:#1f2126',
  sheet: 'max-width:640px;margin:0 auto;background:#ffffff',
  head: 'color:#ffffff;padding:12px 16px;font-size:18px;font-weight:bold',
  alert: 'padding:8px 16px;border-bottom:1px solid #e0e1e6',
  note: 'padding:8px 16px 0;margin:0',
  foot: 'padding:12px 16px;margin:0;color:#6e7079;font-size:12px',
  words: 'margin:8px 0;white-space:pre-line',
  name: 'padding:2px 12px 2px 0;color:#6e7079;vertical-align:top',
  value: 'padding:2px 0;white-space:pre-line',
  button:
    'display:inline-block;margin:0 8px 8px 0;padding:6px 12px;background:#3274d9;color:#ffffff;text-decoration:none;border-radius:3px',
} as const;

/** The body of a mail. Go's HTML templates escape every value for the place where it stands. */
function emailHtml(environment: Environment): string {
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="${STYLE.page}">
<div style="${STYLE.sheet}">
<div style="background:{{ template "${COLOR}" . }};${STYLE.head}">
${title(plainMarkup)}
</div>
${eachAlert('Firing', firing(environment))}
${eachAlert('Resolved', `<p style="${STYLE.note}">Resolved: {{ ${alert.what} }}, at {{ ${moment('.EndsAt')} }}</p>\n`)}
${lineGiven(`gt (len .Alerts) ${MOST_ALERTS}`, `<p style="${STYLE.note}">{{ len .Alerts.Firing }} firing, {{ len .Alerts.Resolved }} resolved: the first ${MOST_ALERTS} of each are listed.</p>`)}
<p style="${STYLE.foot}">Sent to {{ .Receiver }}</p>
</div>
</body>
</html>`;
}

function firing(environment: Environment): string {
  const limit = given(alert.threshold, ` (limit {{ ${alert.threshold} }})`);
  const pairs = '{{ range $n, $label := . }}{{ if $n }}<br>{{ end }}{{ .Name }}={{ .Value }}{{ end }}';
  return [
    `<div style="${STYLE.alert}">\n`,
    // The head says it of a single one.
    lineGiven('gt (len $.Alerts) 1', `<h3 style="${STYLE.words}">{{ ${alert.what} }}</h3>`),
    lineGiven(alert.description, `<p style="${STYLE.words}">{{ ${alert.description} }}</p>`),
    '<table style="border-collapse:collapse">\n',
    lineGiven(alert.value, row('Value', `<b>{{ ${alert.value} }}</b>${limit}`)),
    `{{ with ${alert.where} }}${row('Where', pairs)}\n{{ end -}}\n`,
    `${row('Since', `{{ template "${SINCE}" . }}`)}\n`,
    lineGiven(alert.action, row('What to do', `{{ ${alert.action} }}`)),
    '</table>\n<p>\n',
    ...PLACES.map(({ words, url }) => lineGiven(url, button(words, `{{ ${url} }}`))),
    ...[acknowledge, silence].map(
      each => `${button(each.words, silenceUrl(environment, each, '.Labels', HTML_FILTER))}\n`,
    ),
    '</p>\n</div>\n',
  ].join('');
}

function row(name: string, value: string): string {
  return `<tr><td style="${STYLE.name}">${name}</td><td style="${STYLE.value}">${value}</td></tr>`;
}

function button(words: string, url: string): string {
  return `<a href="${url}" style="${STYLE.button}">${words}</a>`;
}
