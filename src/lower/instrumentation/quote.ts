/**
 * A string literal in the quotes that the language's formatters prefer, or in the others where the text then needs fewer
 * escapes. JSON's escapes mean the same in Python and in JavaScript; control characters, line separators and the byte
 * order mark are escaped too, so that no reader of the file takes them for anything else.
 */
export function quote(text: string, preferred: '"' | "'"): string {
  if (PLAIN.test(text)) return preferred + text + preferred;
  const other = preferred === '"' ? "'" : '"';
  const mark = count(text, preferred) > count(text, other) ? other : preferred;
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll(mark, `\\${mark}`);
  return mark + escapeInvisible(inner) + mark;
}

/** Text inside a comment, on one line: white space is a space, and what cannot be seen is left out. */
export function commentText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
}

/** Texts that are the same in any quotes: most. */
const PLAIN = /^[\w ,.;:()%?/-]*$/;

/** Control characters, halves of surrogate pairs, line separators and the byte order mark. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/gu;

function escapeInvisible(text: string): string {
  return text.replace(INVISIBLE, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
