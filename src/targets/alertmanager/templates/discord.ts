import { chatMessage } from './chat.js';
import { discordMarkup } from './markup.js';
import type { TemplateFile } from './template-file.js';
import { title } from './title.js';

export const discordTemplates: TemplateFile = {
  name: 'discord',
  content: system => `{{ define "atalaya.discord.title" }}${title(discordMarkup)}{{ end }}

{{ define "atalaya.discord.message" -}}
${chatMessage(system, discordMarkup)}
{{- end }}
`,
};
