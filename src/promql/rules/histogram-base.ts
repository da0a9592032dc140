import { promqlRule } from './rule.js';

interface Facts {
  readonly name: string;
  readonly kind: 'histogram' | 'summary';
}

/** A classic histogram, and a summary without quantiles, only have parts: no series has their own name. */
export const histogramBase = promqlRule({
  code: 'promql/histogram-base',
  severity: 'error',
  on: ['selector'],
  message: ({ name, kind }: Facts) => `"${name}" is a ${kind}; it has no series of that name`,
  help: ({ name, kind }) =>
    kind === 'histogram'
      ? `take ${name}_bucket, ${name}_sum or ${name}_count`
      : `take ${name}_sum or ${name}_count`,
  wrong: 'rate(latency_seconds[5m])',
  right: 'rate(latency_seconds_sum[5m])',
  check: ({ metric: name, span }, { lookup }, found) => {
    const series = lookup.series(name);
    if (name === undefined || series?.metric === undefined || series.metric.name !== name) return;
    const { kind, metric } = series;
    if (kind === 'histogram' && metric.buckets !== undefined) found({ name, kind }, span);
    if (kind === 'summary' && metric.quantiles?.length === 0) found({ name, kind }, span);
  },
});
