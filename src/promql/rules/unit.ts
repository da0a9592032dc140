import { OPERATORS } from '../language/operators.js';
import { unitConflict } from '../units/dimension.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly op: string;
  readonly left: string;
  readonly right: string;
  readonly problem: 'dimension' | 'scale';
}

/** What is added or compared measures the same, in the same scale. */
export const unit = promqlRule({
  code: 'promql/unit',
  severity: 'error',
  on: ['binary'],
  message: ({ op, left, right }: Facts) => `"${op}" takes ${left} on the left and ${right} on the right`,
  help: ({ problem }) =>
    problem === 'scale'
      ? 'both measure the same in another scale: convert one side'
      : 'these measure different things',
  wrong: 'memory_bytes > age_seconds',
  right: 'memory_bytes > limit_bytes',
  check: ({ op, left, right, span }, { measureOf }, found) => {
    const { kind, unit } = OPERATORS[op];
    if (kind === 'set' || unit !== 'same') return;
    const [a, b] = [measureOf(left).unit, measureOf(right).unit];
    const problem = a === undefined || b === undefined ? undefined : unitConflict(a, b);
    if (a !== undefined && b !== undefined && problem !== undefined)
      found({ op, left: a, right: b, problem }, span);
  },
});
