import { define, through } from './source.js';

/**
 * How one format prints what a template holds. A pipeline is what stands in an action (`.Annotations.summary`); what
 * comes back is template source. Label values are anyone's text: `text` and `url` make sure that they stay text.
 */
export interface Markup {
  readonly text: (pipeline: string) => string;
  readonly url: (pipeline: string) => string;
  readonly bold: (source: string) => string;
  readonly link: (words: string, url: string) => string;
  /** What stands after a link. */
  readonly gap: string;
  /** The templates that the rest uses. */
  readonly templates: string;
}

/** A pattern and what takes its place, in Go's syntax: https://pkg.go.dev/regexp/syntax */
type Replacement = readonly [pattern: string, replacement: string];

/** A template that rewrites its dot, in order. */
function rewriting(name: string, replacements: readonly Replacement[]): string {
  const steps = replacements.map(([pattern, text]) => `reReplaceAll ${go(pattern)} ${go(text)}`);
  return define(name, `{{ ${['.', ...steps].join(' | ')} }}`);
}

const go = JSON.stringify;

/** https://docs.slack.dev/messaging/formatting-message-text/#escaping */
export const slackMarkup: Markup = {
  text: pipeline => through('atalaya.slack.escape', pipeline),
  url: pipeline => through('atalaya.slack.url', pipeline),
  bold: source => `*${source}*`,
  link: (words, url) => `<${url}|${words}>`,
  gap: '  ',
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

export const discordMarkup: Markup = {
  text: pipeline => through('atalaya.discord.escape', pipeline),
  url: pipeline => through('atalaya.discord.url', pipeline),
  bold: source => `**${source}**`,
  link: (words, url) => `[${words}](${url})`,
  gap: '  ',
  templates: [
    // A backslash takes the meaning from every sign that Discord's Markdown knows.
    rewriting('atalaya.discord.escape', [['([\\\\*_~`|<>\\[\\]])', '\\$1']]),
    rewriting('atalaya.discord.url', [
      ['[(]', '%28'],
      ['[)]', '%29'],
      ['\\s', '%20'],
    ]),
  ].join('\n'),
};

/** Values as they are: for plain text, and for HTML, where Go's templates escape each for the place where it stands. */
export const plainMarkup: Markup = {
  text: pipeline => `{{ ${pipeline} }}`,
  url: pipeline => `{{ ${pipeline} }}`,
  bold: source => source,
  link: (words, url) => `${words}: ${url}`,
  gap: '\n',
  templates: '',
};
