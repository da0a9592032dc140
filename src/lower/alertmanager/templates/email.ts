import { emailHtml } from './email-html.js';
import { htmlTemplates } from './html.js';
import { define } from './source.js';
import type { TemplateFile } from './template-file.js';
import { textTemplates } from './text.js';

/** The HTML of a mail; those who read plain text get that. */
export const emailTemplates: TemplateFile = {
  name: 'email',
  needs: [textTemplates, htmlTemplates],
  content: system => define('atalaya.email.html', emailHtml(system)),
};
