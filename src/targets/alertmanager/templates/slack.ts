import type { System } from '../../../model/index.js';
import { chatMessage } from './chat.js';
import { PLACES } from './fields.js';
import { slackMarkup } from './markup.js';
import { acknowledge, alertmanagerUrl, silence } from './silence.js';
import type { TemplateFile } from './template-file.js';
import { title } from './title.js';

export const slackTemplates: TemplateFile = {
  name: 'slack',
  content: system => `{{ define "atalaya.slack.title" }}${title(slackMarkup)}{{ end }}

{{ define "atalaya.slack.title_link" }}${titleLink(system)}{{ end }}

{{ define "atalaya.slack.text" -}}
${chatMessage(system, slackMarkup)}
{{- end }}

{{ define "atalaya.slack.footer" }}${slackMarkup.text('.Receiver')}{{ end }}

{{ define "atalaya.slack.acknowledge" }}${acknowledge.url(system, '.CommonLabels', 'text')}{{ end }}

{{ define "atalaya.slack.silence" }}${silence.url(system, '.CommonLabels', 'text')}{{ end }}
`,
};

/** The graph of the first alert, or Alertmanager's page. */
function titleLink(system: System): string {
  const graphs = PLACES.slice(1).reverse();
  const branches = graphs.map(({ url }) => `if ${url} }}{{ ${url} }}{{ else `);
  return `{{ with index .Alerts 0 }}{{ ${branches.join('')}}}${alertmanagerUrl(system)}{{ end }}{{ end }}`;
}
