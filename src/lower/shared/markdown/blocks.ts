import { type Inline, joined, md } from './inline.js';

/** A part of a page: a paragraph, a table. */
export type Block = string;

/** A page: its blocks with an empty line between them. */
export function page(blocks: readonly (Block | readonly Block[])[]): string {
  return `${blocks
    .flat()
    .filter(block => block !== '')
    .join('\n\n')}\n`;
}

export function heading(level: 1 | 2 | 3, text: Inline): Block {
  return `${'#'.repeat(level)} ${text.markdown}`;
}

export function paragraph(text: Inline): Block {
  return text.markdown;
}

export function list(items: readonly Inline[]): Block {
  return items.map(({ markdown }) => `- ${markdown}`).join('\n');
}

/** Nothing if there are no rows. */
export function table(head: readonly string[], rows: readonly (readonly Inline[])[]): Block {
  if (rows.length === 0) return '';
  const line = (cells: readonly Inline[]) => `| ${joined(cells, ' | ').markdown} |`;
  return [line(head.map(text => md`${text}`)), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join(
    '\n',
  );
}

/** Text that keeps its lines. The fence is longer than any inside. */
export function fenced(language: string, text: string): Block {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** What only those see who read the file as text. */
export function comment(text: string): Block {
  return `<!-- ${text.replaceAll(/-(?=-)/g, '- ')} -->`;
}
