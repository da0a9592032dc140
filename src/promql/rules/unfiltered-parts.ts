import type { Expr } from '../ast.js';
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
    if (part.type === 'selector') found ||= part.metric === 'ALERTS' || part.metric === undefined;
    if (part.type === 'variable') found = true;
  });
  return found;
}
