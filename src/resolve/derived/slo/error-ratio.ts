import type { SloOptions, SloWindow } from '../../../language/index.js';
import { aggregation, binary, type Expression, number, withMethods } from '../../../promql/index.js';

/** The share of errors in a window, by what an objective counts as one. */
export function errorRatio(indicator: SloOptions['indicator'], window: SloWindow): Expression {
  if ('errors' in indicator)
    return errorsAmongAll(
      withMethods(indicator.errors).rate(window),
      withMethods(indicator.total).rate(window),
    );
  if ('of' in indicator) return others(withMethods(indicator.of).within(indicator.within, { window }));
  return indicator[window];
}

/** An error series is born with its first error: until then there are none, and not nothing. */
function errorsAmongAll(errors: Expression, total: Expression): Expression {
  const all = aggregation('sum', total.ast);
  const wrong = binary(aggregation('sum', errors.ast), 'or', binary(all, '*', 0));
  return ratio(binary(wrong, '/', all), errors, total);
}

/** What is not `kept`. */
function others(kept: Expression): Expression {
  return ratio(binary(binary(kept.ast, '*', -1), '+', number(1, 'ratio')), kept);
}

function ratio(ast: Expression['ast'], ...from: readonly Expression[]): Expression {
  return { type: 'expression', ast, unit: 'ratio', faults: from.flatMap(({ faults }) => faults) };
}
