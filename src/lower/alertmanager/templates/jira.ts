import { chatMessage } from './chat.js';
import { jiraMarkup } from './markup/jira.js';
import { define } from './source.js';
import type { TemplateFile } from './template-file.js';
import { textTemplates } from './text.js';

/** The description of an issue, in Jira's own markup; its summary is text. */
export const jiraTemplates: TemplateFile = {
  name: 'jira',
  needs: [textTemplates],
  content: system =>
    [jiraMarkup.templates, define('atalaya.jira.description', chatMessage(system, jiraMarkup))].join('\n'),
};
