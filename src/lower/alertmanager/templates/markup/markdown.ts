import { FILTER } from '../silence.js';
import { through } from '../source.js';
import { type Markup, type Replacement, rewriting, ZERO_WIDTH_SPACE } from './markup.js';

/** A backslash takes the meaning from every sign that Markdown knows. https://spec.commonmark.org/0.31.2/#backslash-escapes */
const ESCAPED: Replacement = ['([\\\\*_~`|<>#\\[\\]])', '\\$1'];

/** `@channel` calls everybody, whoever wrote it. */
const UNCALLED: Replacement = ['@', `@${ZERO_WIDTH_SPACE}`];

/** Where a line break alone joins two lines. */
const PARAGRAPHS: Replacement = ['\\n', '\n\n'];

function markdown(name: string, escapes: readonly Replacement[], lineEnd = ''): Markup {
  const escaped = `atalaya.${name}.escape`;
  const url = `atalaya.${name}.url`;
  return {
    text: pipeline => through(escaped, pipeline),
    url: pipeline => through(url, pipeline),
    bold: source => `**${source}**`,
    link: (words, address) => `[${words}](${address})`,
    gap: '  ',
    lineEnd,
    filter: FILTER,
    templates: [
      rewriting(escaped, escapes),
      rewriting(url, [
        ['[(]', '%28'],
        ['[)]', '%29'],
        ['\\s', '%20'],
      ]),
    ].join('\n'),
  };
}

export const discordMarkup = markdown('discord', [ESCAPED]);
export const mattermostMarkup = markdown('mattermost', [ESCAPED, UNCALLED]);
export const msteamsMarkup = markdown('msteams', [ESCAPED, PARAGRAPHS], '\n');
export const webexMarkup = markdown('webex', [ESCAPED, PARAGRAPHS], '\n');

/** Rocket.Chat knows few escapes, and Slack's links besides Markdown's. https://docs.rocket.chat/docs/format-messages */
export const rocketchatMarkup: Markup = {
  ...markdown('rocketchat', [
    ['([\\\\@<\\[\\]])', `$1${ZERO_WIDTH_SPACE}`],
    ['([*_~`#])', '\\$1'],
  ]),
  bold: source => `*${source}*`,
};
