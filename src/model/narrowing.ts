import { type Metrics, seriesOf, type VectorSelector } from '../promql/index.js';
import type { LabelValues, Variable } from './variable.js';

/** The choices that narrow a selector: those of labels that its series have, and that it does not ask for itself. */
export function narrowing(
  { metric, matchers }: VectorSelector,
  variables: readonly Variable[],
  metrics: Metrics,
): readonly LabelValues[] {
  const series = metric === undefined ? undefined : seriesOf(metric, metrics);
  return variables.filter(
    (variable): variable is LabelValues =>
      variable.kind === 'labelValues' &&
      series?.labels.has(variable.labelName) === true &&
      !matchers.some(({ label }) => label === variable.labelName),
  );
}
