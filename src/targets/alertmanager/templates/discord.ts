import { chatMessage } from './chat.js';
import { discordMarkup } from './markup.js';
import { acknowledge, silence } from './silence.js';
import { define } from './source.js';
import type { TemplateFile } from './template-file.js';
import { title } from './title.js';

/** An embed, which has no buttons. */
export const discordTemplates: TemplateFile = {
  name: 'discord',
  content: system =>
    [
      discordMarkup.templates,
      define('atalaya.discord.title', title(discordMarkup)),
      define('atalaya.discord.message', chatMessage(system, discordMarkup, [acknowledge, silence])),
    ].join('\n'),
};
