import type { Colors } from './colors.js';
import { visible } from './visible.js';

/** A unified diff in the colours that people know. */
export function renderDiff(diff: string, colors: Colors): string {
  return diff
    .split('\n')
    .map(line => paint(visible(line), colors))
    .join('\n');
}

function paint(line: string, { bold, cyan, green, red }: Colors): string {
  if (line.startsWith('--- ') || line.startsWith('+++ ')) return bold(line);
  if (line.startsWith('@@')) return cyan(line);
  if (line.startsWith('+')) return green(line);
  return line.startsWith('-') ? red(line) : line;
}
