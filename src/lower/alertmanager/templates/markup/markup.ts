import { define } from '../source.js';

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
  /** What ends a line, before the line break: a second one where the format joins lines. */
  readonly lineEnd: string;
  /** The template that writes the matchers of a silence. */
  readonly filter: string;
  /** The templates that the rest uses. */
  readonly templates: string;
}

/** A pattern and what takes its place, in Go's syntax: https://pkg.go.dev/regexp/syntax */
export type Replacement = readonly [pattern: string, replacement: string];

/** A template that rewrites its dot, in order. */
export function rewriting(name: string, replacements: readonly Replacement[]): string {
  const steps = replacements.map(([pattern, text]) => `reReplaceAll ${go(pattern)} ${go(text)}`);
  return define(name, `{{ ${['.', ...steps].join(' | ')} }}`);
}

/** Shows nothing, and takes the meaning from the sign before it where a format has no escape. */
export const ZERO_WIDTH_SPACE = '\u200b';

/** A string constant that shows all that it holds. */
function go(text: string): string {
  return JSON.stringify(text).replace(
    /[^\x20-\x7e]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
