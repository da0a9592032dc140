import type { Diagnostic, LogicalPath, SourcePosition } from '../../core/index.js';
import type { Colors } from './colors.js';
import { renderExcerpt } from './excerpt.js';
import { visible } from './visible.js';

/** One problem: what, where in the files, where in the definitions, where in the text, what to do. */
export function renderDiagnostic(diagnostic: Diagnostic, colors: Colors): string {
  const { code, severity, message, position, path, excerpt, help, related = [] } = diagnostic;
  const paint = severity === 'error' ? colors.red : colors.yellow;
  const lines = [
    `${colors.bold(paint(`${severity}[${code}]`))}: ${colors.bold(indented(message, '  '))}`,
    ...place(position, path, colors),
    ...(excerpt === undefined ? [] : frame(renderExcerpt(excerpt), paint, colors)),
    ...(help === undefined ? [] : [`  ${colors.cyan('help:')} ${indented(help, '        ')}`]),
    ...related.flatMap(note => [
      `  ${colors.cyan('note:')} ${indented(note.message, '        ')}`,
      ...place(note.position, note.path, colors).map(line => `    ${line}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function place(position: SourcePosition | undefined, path: LogicalPath, { blue, dim }: Colors): string[] {
  const file = position && `${visible(position.file)}:${position.line}:${position.column}`;
  return [
    ...(file === undefined ? [] : [`  ${blue('-->')} ${file}`]),
    ...(path.length === 0 ? [] : [dim(`   in ${path.map(visible).join(' > ')}`)]),
  ];
}

function frame(lines: readonly string[], paint: (text: string) => string, { blue }: Colors): string[] {
  const bar = `    ${blue('|')}`;
  return [bar, ...lines.map(line => `${bar} ${/^ *\^+$/.test(line) ? paint(line) : line}`), bar];
}

/** A text of several lines, such as a tool's own words, under the first. */
function indented(text: string, margin: string): string {
  return text.trimEnd().split('\n').map(visible).join(`\n${margin}`);
}
