import { type Style, wrapped } from '../layout.js';
import { commentText } from '../quote.js';

/** https://black.readthedocs.io/en/stable/the_black_code_style/current_style.html */
export const PYTHON: Style = { width: 88, indent: '    ' };

/** A docstring of paragraphs, at a depth. Each is a list of lines, which are broken where they are too long. */
export function docstring(depth: number, paragraphs: readonly (readonly string[])[]): string {
  const margin = PYTHON.indent.repeat(depth);
  const width = PYTHON.width - margin.length;
  const lines = paragraphs
    .filter(paragraph => paragraph.length > 0)
    .map((paragraph, index) =>
      paragraph
        // The first line begins behind the quotes.
        .flatMap(line => wrapped(escaped(line), index === 0 ? width - 3 : width))
        .map(line => `${margin}${line}`)
        .join('\n'),
    );
  const body = lines.join('\n\n').slice(margin.length);
  return body.includes('\n') ? `${margin}"""${body}\n${margin}"""` : `${margin}"""${body}"""`;
}

/** No part of the text may end the string or begin an escape. */
function escaped(text: string): string {
  return inDocstring(commentText(text)).replace(/"$/, '\\"');
}

/** Text that stands in a docstring, and in which nothing ends it or begins an escape. */
export function inDocstring(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"');
}
