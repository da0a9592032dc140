/** How a language's formatter breaks lines. */
export interface Style {
  readonly width: number;
  readonly indent: string;
}

/** What stands on one line if it fits, else an item per line: `head` and `tail` are all of the line around the items. */
export function listed(
  { width, indent }: Style,
  depth: number,
  head: string,
  items: readonly string[],
  tail: string,
): string {
  const margin = indent.repeat(depth);
  const line = `${margin}${head}${items.join(', ')}${tail}`;
  if (line.length <= width) return line;
  const inner = items.map(item => `${margin}${indent}${item},\n`).join('');
  return `${margin}${head}\n${inner}${margin}${tail}`;
}

/** Words in lines of at most `width` columns; what is one line in the text may become several. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(part => part !== '')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The same for numbers, of which as many as fit stand on a line. */
export function filled(
  style: Style,
  depth: number,
  head: string,
  items: readonly string[],
  tail: string,
): string {
  const line = listed(style, depth, head, items, tail);
  if (!line.includes('\n')) return line;
  const margin = style.indent.repeat(depth);
  const inner = `${margin}${style.indent}`;
  const lines = wrapped(items.map(item => `${item},`).join(' '), style.width - inner.length);
  return `${margin}${head}\n${lines.map(text => inner + text).join('\n')}\n${margin}${tail}`;
}
