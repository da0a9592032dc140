import { chatMessage } from './chat.js';
import { emailHtml } from './email-html.js';
import { plainMarkup } from './markup.js';
import type { TemplateFile } from './template-file.js';
import { title } from './title.js';

/** One mail in two forms: HTML, and plain text for those who read that. */
export const emailTemplates: TemplateFile = {
  name: 'email',
  content: system => `{{ define "atalaya.email.subject" }}${title(plainMarkup)}{{ end }}

{{ define "atalaya.email.text" -}}
${chatMessage(system, plainMarkup)}
{{- end }}

{{ define "atalaya.email.html" -}}
${emailHtml(system)}
{{- end }}
`,
};
