import picocolors from 'picocolors';
import type { Report } from '../../app/index.js';
import type { Colors } from './colors.js';
import { renderDiagnostic } from './diagnostic.js';
import { summarySentence } from './summary.js';
import { visible } from './visible.js';

/** The report for people: problems, what happens to which file, and the sum of it. */
export function renderText(
  { diagnostics, plan, diff, summary }: Report,
  { color, out }: { readonly color: boolean; readonly out: string },
): string {
  const colors = picocolors.createColors(color);
  const paint = { create: colors.green, update: colors.yellow, delete: colors.red };
  const changes = plan.flatMap(({ action, path }) =>
    action === 'unchanged' ? [] : [`${paint[action](action)}  ${visible(path)}\n`],
  );
  const sections = [
    ...diagnostics.map(diagnostic => renderDiagnostic(diagnostic, colors)),
    diff === undefined ? changes.join('') : renderDiff(diff, colors),
    `${summarySentence(summary, out)}\n`,
  ];
  return sections.filter(section => section !== '').join('\n');
}

/** A unified diff in the colours that people know. */
function renderDiff(diff: string, colors: Colors): string {
  return diff
    .split('\n')
    .map(line => painted(visible(line), colors))
    .join('\n');
}

function painted(line: string, { bold, cyan, green, red }: Colors): string {
  if (line.startsWith('--- ') || line.startsWith('+++ ')) return bold(line);
  if (line.startsWith('@@')) return cyan(line);
  if (line.startsWith('+')) return green(line);
  return line.startsWith('-') ? red(line) : line;
}
