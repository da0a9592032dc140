import { chatMessage } from './chat.js';
import { lineMarkup, plainMarkup } from './markup/plain.js';
import { define } from './source.js';
import type { TemplateFile } from './template-file.js';
import { title } from './title.js';

/** Plain text: a title of one line, and a message. */
export const TEXT = { title: 'atalaya.text.title', message: 'atalaya.text.message' } as const;

export const textTemplates: TemplateFile = {
  name: 'text',
  content: environment =>
    [
      lineMarkup.templates,
      define(TEXT.title, title(lineMarkup)),
      define(TEXT.message, chatMessage(environment, plainMarkup)),
    ].join('\n'),
};
