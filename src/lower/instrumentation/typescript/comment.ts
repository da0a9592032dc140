import { type Style, wrapped } from '../layout.js';
import { commentText } from '../quote.js';

/** As Biome and Prettier break lines; the width is Biome's own that this project is written in. */
export const TYPESCRIPT: Style = { width: 110, indent: '  ' };

/** A doc comment of paragraphs, at a depth: on one line if it fits. */
export function comment(depth: number, paragraphs: readonly string[]): string {
  const margin = TYPESCRIPT.indent.repeat(depth);
  const [first = '', ...others] = paragraphs.map(escaped);
  const line = `${margin}/** ${first} */`;
  if (others.length === 0 && line.length <= TYPESCRIPT.width) return line;
  const width = TYPESCRIPT.width - margin.length - 3;
  const lines = [first, ...others].map(text =>
    wrapped(text, width)
      .map(part => `${margin} * ${part}`)
      .join('\n'),
  );
  return `${margin}/**\n${lines.join(`\n${margin} *\n`)}\n${margin} */`;
}

/** No part of the text may end the comment, and none is a tag of it. */
function escaped(text: string): string {
  return commentText(text)
    .replaceAll('*/', '*\\/')
    .replace(/(^|\s)@/g, '$1\\@');
}
