import { columns } from './visible.js';

/** Words with commas between them, in lines of at most `width` columns where a word allows it. */
export function wrapped(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  words.forEach((word, index) => {
    const text = index === words.length - 1 ? word : `${word},`;
    const line = lines.at(-1);
    if (line !== undefined && columns(line) + 1 + columns(text) <= width)
      lines.push(`${lines.pop()} ${text}`);
    else lines.push(text);
  });
  return lines;
}
