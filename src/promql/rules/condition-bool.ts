import { filteredPart, firingParts } from './firing-parts.js';
import { promqlRule } from './rule.js';

/** With `bool` a comparison filters nothing: it gives 0 or 1, and an alert fires for either. */
export const conditionBool = promqlRule({
  code: 'promql/condition-bool',
  severity: 'error',
  on: ['condition'],
  withoutMetrics: true,
  message: ({ op }: { readonly op: string }) =>
    `"${op} bool" gives 0 or 1 for every series, so the alert fires for all of them`,
  help: ({ op }) => `write "${op}" without bool, which keeps the series for which it is true`,
  wrong: 'up == bool 0',
  right: 'up == 0',
  check: (condition, _context, found) => {
    for (const part of firingParts(condition)) {
      // `x > bool 5 and y` is filtered by y, and may be meant.
      if (part === filteredPart(part) && part.type === 'binary' && part.bool === true)
        found({ op: part.op }, part.span);
    }
  },
});
