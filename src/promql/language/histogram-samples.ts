/**
 * What works with samples that are native histograms. Everything else leaves them out of its result without an error.
 * https://prometheus.io/docs/prometheus/latest/querying/functions/ (“histogram samples … are ignored”), and of operators and
 * aggregations https://prometheus.io/docs/prometheus/latest/querying/operators/
 */
export const READS_HISTOGRAMS: ReadonlySet<string> = new Set([
  ...['avg', 'count', 'count_values', 'group', 'limit_ratio', 'limitk', 'sum'],
  ...['+', '-', '*', '/', '==', '!=', 'and', 'or', 'unless', '</', '>/'],
  ...['delta', 'idelta', 'increase', 'irate', 'rate', 'changes', 'resets'],
  ...['absent', 'absent_over_time', 'avg_over_time', 'count_over_time', 'first_over_time', 'last_over_time'],
  ...['present_over_time', 'sum_over_time', 'ts_of_first_over_time', 'ts_of_last_over_time'],
  ...['histogram_avg', 'histogram_count', 'histogram_fraction', 'histogram_quantile', 'histogram_quantiles'],
  ...['histogram_stddev', 'histogram_stdvar', 'histogram_sum'],
  ...['info', 'label_join', 'label_replace', 'sort_by_label', 'sort_by_label_desc', 'start_timestamp'],
  ...['timestamp'],
]);
