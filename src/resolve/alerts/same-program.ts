import type { Alert } from '../../model/index.js';
import { factOf, type Metrics, metricsBehind } from '../../promql/index.js';

type Condition = Pick<Alert, 'expr' | 'flow'>;

/** True if the conditions of two alerts read one program, so that equal `instance` and `job` are the same target. */
export function areOfOneProgram(a: Condition, b: Condition, metrics: Metrics): boolean {
  const [left, right] = [a, b].map(({ flow }) => factOf(flow, 'job').value);
  if (left !== undefined && right !== undefined) return left === right;
  const [ofA, ofB] = [programs(a, metrics), programs(b, metrics)];
  return ofA !== undefined && ofA === ofB;
}

/** The one program whose metrics a condition comes from: its name, or that of a metric that any target has, as `up`. */
function programs({ expr }: Condition, metrics: Metrics): string | undefined {
  const found = new Set(
    metricsBehind(expr, metrics).map(name => {
      const metric = metrics.signatures.get(name);
      return metric === undefined ? `metric ${name}` : `program ${metric.emittedBy ?? ''}`;
    }),
  );
  return found.size === 1 ? [...found][0] : undefined;
}
