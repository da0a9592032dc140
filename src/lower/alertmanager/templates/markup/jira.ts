import { FILTER } from '../silence.js';
import { through } from '../source.js';
import { type Markup, rewriting } from './markup.js';

/** https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa */
export const jiraMarkup: Markup = {
  text: pipeline => through('atalaya.jira.escape', pipeline),
  url: pipeline => through('atalaya.jira.url', pipeline),
  bold: source => `*${source}*`,
  link: (words, url) => `[${words}|${url}]`,
  gap: '  ',
  lineEnd: '',
  filter: FILTER,
  templates: [
    // Two backslashes would break the line, so a backslash is written by its number, and a number sign with it.
    rewriting('atalaya.jira.escape', [
      ['&', '&#38;'],
      ['\\\\', '&#92;'],
      ['([*_+^~?{}\\[\\]|!-])', '\\$1'],
    ]),
    rewriting('atalaya.jira.url', [
      ['[|]', '%7C'],
      ['\\]', '%5D'],
      ['\\s', '%20'],
    ]),
  ].join('\n'),
};
