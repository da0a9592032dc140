import { label } from '../../../model/index.js';
import { alert } from './fields.js';
import { rewriting } from './markup/markup.js';
import { define, through } from './source.js';
import type { TemplateFile } from './template-file.js';
import { textTemplates } from './text.js';

/**
 * The subject is one line of at most 100 signs of ASCII, or SNS refuses the message: 60 and 20 for what other people
 * wrote. https://docs.aws.amazon.com/sns/latest/api/API_Publish.html
 */
export const snsTemplates: TemplateFile = {
  name: 'sns',
  needs: [textTemplates],
  content: () =>
    [
      rewriting('atalaya.sns.ascii', [
        ['\\s+', ' '],
        ['[^ -~]', '?'],
        ['^(.{60}).*$', '$1'],
      ]),
      define('atalaya.sns.subject', subject()),
    ].join('\n'),
};

function subject(): string {
  const severity = `or .CommonLabels.${label.severity} "firing" | toUpper | reReplaceAll "(?s)^(.{20}).*$" "$1"`;
  const one = `{{ with index .Alerts 0 }}${through('atalaya.sns.ascii', alert.what)}{{ end }}`;
  const many = through('atalaya.sns.ascii', 'or .CommonLabels.alertname "Alerts"');
  return [
    `[{{ if eq .Status "firing" }}${through('atalaya.sns.ascii', severity)}{{ else }}RESOLVED{{ end }}] {{ if eq (len .Alerts) 1 -}}`,
    one,
    '{{- else -}}',
    many,
    '{{- end }}',
  ].join('\n');
}
