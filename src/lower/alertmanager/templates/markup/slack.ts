import { FILTER } from '../silence.js';
import { through } from '../source.js';
import { type Markup, rewriting } from './markup.js';

/** https://docs.slack.dev/messaging/formatting-message-text/#escaping */
export const slackMarkup: Markup = {
  text: pipeline => through('atalaya.slack.escape', pipeline),
  url: pipeline => through('atalaya.slack.url', pipeline),
  bold: source => `*${source}*`,
  link: (words, url) => `<${url}|${words}>`,
  gap: '  ',
  lineEnd: '',
  filter: FILTER,
  templates: [
    rewriting('atalaya.slack.escape', [
      ['&', '&amp;'],
      ['<', '&lt;'],
      ['>', '&gt;'],
    ]),
    rewriting('atalaya.slack.url', [
      ['&', '&amp;'],
      ['<', '%3C'],
      ['>', '%3E'],
      ['[|]', '%7C'],
    ]),
  ].join('\n'),
};
