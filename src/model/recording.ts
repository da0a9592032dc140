import type { LogicalPath } from '../core/index.js';
import type { Expr, Unit } from '../promql/index.js';

export interface Recording {
  /** The series, `level:metric:operations`. */
  readonly name: string;
  readonly help: string;
  readonly expr: Expr;
  readonly unit?: Unit | undefined;
  /** Labels that the rule adds. */
  readonly labels: Readonly<Record<string, string>>;
  /** The rule group; within one, a rule stands after those whose series it uses. */
  readonly group: string;
  readonly intervalMs?: number | undefined;
  readonly origin: LogicalPath;
}
