import { type Metric, ownMetrics } from '../../../model/index.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly name: string;
  readonly series: number;
  readonly widest: string;
  readonly values: number;
}

/** Above it, one metric is a good part of what a Prometheus of usual size holds. */
const MANY = 1_000_000;

/**
 * The values of a metric's labels multiply. Only what the definitions say is counted: the values of a closed set, and the
 * `cardinality` of an open one. What other programs expose is not ours to choose.
 */
export const cardinality = rule({
  code: 'metric/cardinality',
  severity: 'warning',
  needs: ['model'],
  message: ({ name, series }: Facts) =>
    `${name} comes to ${series.toLocaleString('en-US')} series on each target: the values of its labels multiply`,
  help: ({ widest, values }) =>
    `leave out the label ${widest} (${values.toLocaleString('en-US')} values), or group its values`,
  wrong: {
    'system.ts': `
const visits = counter('shop_visits_total', {
  help: 'Visits.',
  labels: { customer: text({ cardinality: 500_000 }), page: text({ cardinality: 40 }) },
});
export default system('shop', { ...shop, metrics: [...shop.metrics, visits] });`,
  },
  right: {
    'system.ts': `
const visits = counter('shop_visits_total', {
  help: 'Visits.',
  labels: { country: text({ cardinality: 200 }), page: text({ cardinality: 40 }) },
});
export default system('shop', { ...shop, metrics: [...shop.metrics, visits] });`,
  },
  check: ({ model }) =>
    ownMetrics(model).flatMap(metric => {
      const labels = sizes(metric);
      const series = labels.reduce((product, { values }) => product * values, perLabelSet(metric));
      const [widest] = [...labels].sort((a, b) => b.values - a.values);
      if (widest === undefined || series < MANY) return [];
      const facts = { name: metric.name, series, widest: widest.label, values: widest.values };
      return [{ facts, place: { path: [...metric.origin, 'labels', widest.label] } }];
    }),
});

/** How many values each label has, as far as it is said. */
function sizes({ labels }: Metric): readonly { readonly label: string; readonly values: number }[] {
  return Object.entries(labels).map(([label, { values, cardinality: expected }]) => ({
    label,
    values: values?.length ?? expected ?? 1,
  }));
}

/** A classic histogram is a series for each bucket, and +Inf, sum and count; a summary one for each quantile, sum and count. */
function perLabelSet({ kind, buckets, quantiles }: Metric): number {
  if (kind === 'histogram' && buckets !== undefined) return buckets.length + 3;
  return kind === 'summary' ? (quantiles?.length ?? 0) + 2 : 1;
}
