/**
 * How one format prints what a template holds. A pipeline is what stands in an action (`.Annotations.summary`); what
 * comes back is template source. Label values are anyone's text: `text` and `url` make sure that they stay text.
 */
export interface Markup {
  readonly text: (pipeline: string) => string;
  readonly url: (pipeline: string) => string;
  readonly bold: (source: string) => string;
  readonly link: (words: string, url: string) => string;
}

/** Rewrites in order; patterns and replacements are Go's: https://pkg.go.dev/regexp/syntax */
function replacing(...pairs: readonly (readonly [pattern: string, replacement: string])[]) {
  const steps = pairs.map(([pattern, replacement]) => ` | reReplaceAll ${go(pattern)} ${go(replacement)}`);
  return (pipeline: string) => `{{ ${pipeline}${steps.join('')} }}`;
}

const go = JSON.stringify;

/** https://docs.slack.dev/messaging/formatting-message-text/#escaping */
export const slackMarkup: Markup = {
  text: replacing(['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;']),
  url: replacing(['&', '&amp;'], ['<', '%3C'], ['>', '%3E'], ['[|]', '%7C']),
  bold: source => `*${source}*`,
  link: (words, url) => `<${url}|${words}>`,
};

/** A backslash takes the meaning from every sign that Discord's Markdown knows. */
export const discordMarkup: Markup = {
  text: replacing(['([\\\\*_~`|<>\\[\\]])', '\\$1']),
  url: replacing(['[(]', '%28'], ['[)]', '%29'], ['\\s', '%20']),
  bold: source => `**${source}**`,
  link: (words, url) => `[${words}](${url})`,
};

export const plainMarkup: Markup = {
  text: replacing(),
  url: replacing(),
  bold: source => source,
  link: (words, url) => `${words}: ${url}`,
};
