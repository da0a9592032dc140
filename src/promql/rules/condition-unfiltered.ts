import type { Expr } from '../ast.js';
import type { Context } from '../check/context.js';
import { promqlRule } from './rule.js';
import { unfilteredParts } from './unfiltered-parts.js';

/** Without a comparison the alert fires for whatever exists; a recorded series may be a condition that filtered before. */
export const conditionUnfiltered = promqlRule({
  code: 'promql/condition-unfiltered',
  severity: 'warning',
  on: ['condition'],
  withoutMetrics: true,
  message: (_: object) => 'nothing in the condition filters: the alert fires for every series that exists',
  help: () => 'compare with a threshold',
  wrong: 'memory_bytes',
  right: 'memory_bytes > 1e9',
  check: (condition, context, found) => {
    for (const part of unfilteredParts(condition)) {
      if (context.measureOf(part).kind !== 'counter' && !isRecorded(part, context)) found({}, part.span);
    }
  },
});

function isRecorded(expr: Expr, { lookup }: Context): boolean {
  return expr.type === 'selector' && lookup.series(expr.metric)?.metric?.recorded === true;
}
