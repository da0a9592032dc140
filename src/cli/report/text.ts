import picocolors from 'picocolors';
import type { Report } from '../../app/index.js';
import { renderDiagnostic } from './diagnostic.js';
import { renderDiff } from './diff.js';
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
