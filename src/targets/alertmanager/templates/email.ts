import { chatMessage } from './chat.js';
import { EMAIL_FILTER, emailHtml } from './email-html.js';
import { plainMarkup } from './markup.js';
import { acknowledge, filterTemplate, silence } from './silence.js';
import { define } from './source.js';
import type { TemplateFile } from './template-file.js';
import { title } from './title.js';

/** One mail in two forms: HTML, and plain text for those who read that. */
export const emailTemplates: TemplateFile = {
  name: 'email',
  content: system =>
    [
      define('atalaya.email.subject', title(plainMarkup)),
      define('atalaya.email.text', chatMessage(system, plainMarkup, [acknowledge, silence])),
      '{{/* HTML templates encode an address by themselves. */}}',
      filterTemplate(EMAIL_FILTER, 'html'),
      define('atalaya.email.html', emailHtml(system)),
    ].join('\n'),
};
