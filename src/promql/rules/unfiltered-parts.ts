import type { Expr, VectorSelector } from '../ast.js';
import { OPERATORS } from '../language/operators.js';
import { walk } from '../tree/walk.js';
import { filteredPart, firingParts } from './firing-parts.js';

/** The parts of a condition that let every series pass, whatever its value. */
export function unfilteredParts(condition: Expr): readonly Expr[] {
  return firingParts(condition).filter(part => {
    const first = filteredPart(part);
    return !(first.type === 'binary' && first.bool === true) && !filters(part);
  });
}

/** True if something in the expression lets series pass only under a condition. */
function filters(expr: Expr): boolean {
  let found = false;
  walk(expr, part => {
    if (part.type === 'binary') {
      const { kind } = OPERATORS[part.op];
      found ||= (kind === 'comparison' && part.bool !== true) || part.op === 'and' || part.op === 'unless';
    }
    if (part.type === 'call') found ||= part.func === 'absent' || part.func === 'absent_over_time';
    if (part.type === 'selector')
      found ||= part.metric === 'ALERTS' || part.metric === undefined || isChosenInfo(part);
    if (part.type === 'variable') found = true;
  });
  return found;
}

/** An info metric is always 1, and says what it says by its labels: `disk_info{state="failed"}` is a condition. */
function isChosenInfo({ metric = '', matchers }: VectorSelector): boolean {
  return metric.endsWith('_info') && matchers.length > 0;
}
