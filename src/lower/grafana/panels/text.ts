import type { Renderer } from './renderer.js';

export const text: Renderer<'text'> = ({ options }) => ({
  type: 'text',
  options: { mode: 'markdown', content: withoutHtml(options.content) },
});

/** Code in Markdown, which shows its text as it is, or the beginning of an HTML tag. */
const CODE_OR_TAG = /(`+)[^`][\s\S]*?\1(?!`)|<(?=[A-Za-z/!?])/g;

/** Markdown in which HTML is text. Grafana cleans HTML as well, unless an administrator has switched that off. */
export function withoutHtml(markdown: string): string {
  return markdown.replace(CODE_OR_TAG, match => (match === '<' ? '&lt;' : match));
}
