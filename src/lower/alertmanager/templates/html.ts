import { filterTemplate } from './silence.js';
import type { TemplateFile } from './template-file.js';

/** The matchers of a silence inside of HTML. */
export const HTML_FILTER = 'atalaya.html.filter';

export const htmlTemplates: TemplateFile = {
  name: 'html',
  content: () =>
    `{{/* HTML templates encode an address by themselves. */}}\n${filterTemplate(HTML_FILTER, 'html')}`,
};
