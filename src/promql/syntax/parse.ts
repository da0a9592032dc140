import { DEFAULT_TARGET, type Diagnostic, type LogicalPath } from '../../core/index.js';
import type { Expr } from '../ast.js';
import { collector } from '../report.js';
import { Cursor } from './cursor.js';
import { parseExpression } from './expression.js';
import { type Dialect, tokenize } from './lexer.js';

export interface ParseOptions {
  /** `grafana` reads variables and macros as nodes; in `prometheus`, the default, they are errors. */
  readonly dialect?: Dialect | undefined;
  /** The Prometheus release that must read the text (default 3.5): newer spellings are errors. */
  readonly target?: string | undefined;
  /** Where the text stands, for the diagnostics. */
  readonly path?: LogicalPath | undefined;
}

export interface ParseResult {
  /** Absent if the text has an error of form. */
  readonly ast?: Expr | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads PromQL. Reports every fault of form that it can tell apart, not just the first; what the expression means (types,
 * functions, metrics) is judged by `check`.
 */
export function parse(text: string, options: ParseOptions = {}): ParseResult {
  const { dialect = 'prometheus', target = DEFAULT_TARGET, path = [] } = options;
  const { report, diagnostics } = collector(text, path);
  const tokens = tokenize(text, { dialect, target, report });
  const cursor = new Cursor(tokens, { dialect, target, report });
  if (cursor.at('end')) {
    if (diagnostics.length === 0) report('promql/empty', {}, { start: 0, end: text.length });
    return { diagnostics };
  }
  const ast = parseExpression(cursor);
  while (!cursor.at('end')) {
    cursor.unexpected('an operator or the end of the expression');
    // Whatever follows may hold further faults: read on as if an operator had stood there.
    cursor.take();
    if (!cursor.at('end')) parseExpression(cursor);
  }
  if (diagnostics.length === 0) return { ast, diagnostics };
  const start = ({ excerpt }: Diagnostic) => excerpt?.span.start ?? 0;
  return { diagnostics: diagnostics.sort((a, b) => start(a) - start(b)) };
}
