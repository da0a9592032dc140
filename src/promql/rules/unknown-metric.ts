import { didYouMean } from '../../core/index.js';
import { isTemplate } from '../check/selector.js';
import type { Metrics } from '../metric.js';
import { nativeBase, seriesNames } from '../series.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly name: string;
  readonly near?: string | undefined;
}

/** Nobody declares, records or exposes a series of this name, so it selects nothing. */
export const unknownMetric = promqlRule({
  code: 'promql/unknown-metric',
  severity: 'error',
  on: ['selector'],
  message: ({ name }: Facts) => `there is no metric "${name}"`,
  help: ({ near }) => near ?? "declare it, and list it among the system's metrics",
  word: ({ name }) => name,
  wrong: 'rate(request_total[5m])',
  right: 'rate(requests_total[5m])',
  check: ({ metric: name, span }, context, found) => {
    if (name === undefined || isTemplate(name, context) || context.lookup.series(name) !== undefined) return;
    found({ name, near: nearest(name, context.metrics as Metrics) }, span);
  },
});

function nearest(name: string, metrics: Metrics): string | undefined {
  const native = nativeBase(name, metrics);
  if (native === undefined) return didYouMean(name, seriesNames(metrics));
  return `${native} is a native histogram, whole in each sample: take histogram_quantile(…, rate(${native}[5m])) or the like`;
}
