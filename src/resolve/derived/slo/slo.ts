import { cleanNumber } from '../../../core/index.js';
import { SLO_WINDOWS, type SloOptions, sloSchema } from '../../../language/index.js';
import { convert } from '../../../promql/index.js';
import { report } from '../../problems/problems.js';
import { derivation } from '../derivation.js';
import type { Expander } from '../value.js';
import { burnAlerts } from './burn-alerts.js';
import { errorRatio } from './error-ratio.js';
import { indicators } from './indicators.js';
import { metadata } from './metadata.js';

/**
 * A service level objective as Sloth has it: the same series, labels and windows, so that dashboards for Sloth show it.
 * https://sloth.dev/introduction/architecture/
 */
export const expandSlo: Expander<SloOptions> = value => {
  const { options, path } = value;
  const objective = convert(options.objective, 'ratio') ?? options.objective.value;
  if (!(objective > 0 && objective < 1))
    return { mistakes: [report('slo/objective', { objective }, { path: [...path, 'objective'] })] };
  const promise = { objective, budget: cleanNumber(1 - objective) };
  return {
    recordings: [...indicators(value), ...metadata(value, promise)],
    alerts: burnAlerts(value, promise),
  };
};

export const slo = derivation({
  schema: sloSchema,
  sources: ({ indicator }) => SLO_WINDOWS.map(window => [['indicator'], errorRatio(indicator, window)]),
  expand: expandSlo,
});
