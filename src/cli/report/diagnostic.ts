import { type Diagnostic, formatPath } from '../../core/index.js';
import type { Colors } from './colors.js';
import { renderExcerpt } from './excerpt.js';
import { visible } from './visible.js';

/** One problem: what, where in the files, where in the definitions, where in the text, what to do. */
export function renderDiagnostic(diagnostic: Diagnostic, colors: Colors): string {
  const { code, severity, message, help, related = [] } = diagnostic;
  const paint = severity === 'error' ? colors.red : colors.yellow;
  const lines = [
    `${colors.bold(paint(`${severity}[${code}]`))}: ${colors.bold(indented(message, '  '))}`,
    ...place(diagnostic, colors),
    ...frames(diagnostic, paint, colors),
    ...(help === undefined ? [] : [`  ${colors.cyan('help:')} ${indented(help, '        ')}`]),
    ...related.flatMap(note => [
      `  ${colors.cyan('note:')} ${indented(note.message, '        ')}`,
      ...[...place(note, colors), ...frames(note, colors.cyan, colors)].map(line => `  ${line}`),
    ]),
  ];
  return `${lines.map(line => line.trimEnd()).join('\n')}\n`;
}

function place({ position, path }: Pick<Diagnostic, 'position' | 'path'>, { blue, dim }: Colors): string[] {
  const file = position && `${visible(position.file)}:${position.line}:${position.column}`;
  return [
    ...(file === undefined ? [] : [`  ${blue('-->')} ${file}`]),
    ...(path.length === 0 ? [] : [dim(`   in ${formatPath(path.map(visible))}`)]),
  ];
}

/** The line of the person's file, then the text that came of it: each with what is meant underlined. */
function frames(
  { position, source, excerpt }: Pick<Diagnostic, 'position' | 'source' | 'excerpt'>,
  paint: (text: string) => string,
  { blue }: Colors,
): string[] {
  const margin = Math.max(String(position?.line ?? '').length + 1, 3);
  const row = (number: string, line: string) => `${blue(`${number.padStart(margin)} |`)} ${line}`;
  const texts = [
    ...(source === undefined ? [] : [{ text: source, number: String(position?.line ?? '') }]),
    ...(excerpt === undefined ? [] : [{ text: excerpt, number: '' }]),
  ];
  const drawn = texts.flatMap(({ text, number }) => [
    ...renderExcerpt(text).map((line, index) =>
      row(index === 0 ? number : '', /^ *\^+$/.test(line) ? paint(line) : line),
    ),
    row('', ''),
  ]);
  return drawn.length === 0 ? [] : [row('', ''), ...drawn];
}

/** A text of several lines, such as a tool's own words, under the first. */
function indented(text: string, margin: string): string {
  return text.trimEnd().split('\n').map(visible).join(`\n${margin}`);
}
