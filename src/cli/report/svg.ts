import { columns, visible } from './visible.js';

/** The parts that pictures are made of: texts are escaped here, and nowhere else. */

/** `<text>` at the left end of its baseline. What is longer than `width` columns is cut, and whole in its tooltip. */
export function textAt(
  x: number,
  y: number,
  words: string,
  { style, width }: { readonly style?: string; readonly width: number },
): string {
  const shown = visible(words);
  const short = cut(shown, width);
  const tooltip = short === shown ? '' : `<title>${escaped(shown)}</title>`;
  return `<text x="${x}" y="${y}"${style === undefined ? '' : ` class="${style}"`}>${escaped(short)}${tooltip}</text>`;
}

export function escaped(words: string): string {
  return words.replace(/[&<>"']/g, character => `&#${character.codePointAt(0)};`);
}

function cut(words: string, width: number): string {
  if (columns(words) <= width) return words;
  const characters = [...words];
  while (characters.length > 0 && columns(characters.join('')) > width - 1) characters.pop();
  return `${characters.join('')}…`;
}
