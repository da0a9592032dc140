import { wording } from '../core/index.js';

/** Prometheus loads these, and then they select nothing, fail, or mean something else. */
export const METRIC_WORDS = {
  'promql/unknown-metric': wording<{ name: string; near?: string | undefined }>({
    severity: 'error',
    message: ({ name }) => `there is no metric "${name}"`,
    help: ({ near }) => near ?? "declare it, and list it among the system's metrics",
    word: ({ name }) => name,
  }),
  'promql/histogram-base': wording<{ name: string; kind: 'histogram' | 'summary' }>({
    severity: 'error',
    message: ({ name, kind }) => `"${name}" is a ${kind}; it has no series of that name`,
    help: ({ name, kind }) =>
      kind === 'histogram'
        ? `take ${name}_bucket, ${name}_sum or ${name}_count`
        : `take ${name}_sum or ${name}_count`,
  }),
  'promql/histogram-samples': wording<{ what: string; metric: string }>({
    severity: 'error',
    message: ({ what, metric }) => `${what} leaves native histograms out, and "${metric}" is one`,
    help: () =>
      'take histogram_quantile(), histogram_avg(), histogram_count() or histogram_sum() of it first',
  }),
  'promql/not-native': wording<{ func: string; metric: string }>({
    severity: 'error',
    message: ({ func, metric }) => `${func}() reads native histograms, and "${metric}" has plain numbers`,
    help: ({ func }) =>
      func === 'histogram_avg'
        ? 'of a classic histogram divide the rates of its _sum and _count'
        : func === 'histogram_count' || func === 'histogram_sum'
          ? `of a classic histogram take the series ${func.replace('histogram', '')}`
          : 'a classic histogram only has quantiles and fractions',
  }),
  'promql/unknown-label': wording<{
    label: string;
    metric: string;
    has: readonly string[];
    near?: string | undefined;
  }>({
    severity: 'error',
    message: ({ label, metric }) => `"${metric}" has no label "${label}"`,
    help: ({ near, has }) => near ?? (has.length === 0 ? 'it has no labels' : `it has ${has.join(', ')}`),
    word: ({ label }) => label,
  }),
  'promql/unknown-value': wording<{
    label: string;
    value: string;
    allowed: string;
    near?: string | undefined;
  }>({
    severity: 'error',
    message: ({ label, value }) => `label "${label}" never has the value "${value}"`,
    help: ({ near, allowed }) => near ?? `its values ${allowed}`,
    word: ({ value }) => value,
  }),
  'promql/regex-matches-nothing': wording<{ label: string; pattern: string; values: readonly string[] }>({
    severity: 'error',
    message: ({ label, pattern }) => `the pattern "${pattern}" matches no value of label "${label}"`,
    help: ({ values }) => `a pattern matches the whole value; the values are ${values.join(', ')}`,
  }),
  'promql/matches-nothing': wording<{ label: string }>({
    severity: 'error',
    message: ({ label }) => `the matchers of label "${label}" contradict each other: no series has them all`,
  }),
  'promql/pipe-in-value': wording<{ label: string; value: string }>({
    severity: 'error',
    message: ({ label, value }) =>
      `label "${label}" is compared with the text "${value}", not with alternatives`,
    help: ({ label, value }) => `write ${label}=~"${value}"`,
  }),
  'promql/gauge-as-counter': wording<{ func: string; metric: string }>({
    severity: 'error',
    message: ({ func, metric }) => `${func}() is for counters, and "${metric}" is a gauge`,
    help: ({ func }) =>
      func === 'increase'
        ? 'a gauge may fall: take delta()'
        : func === 'resets'
          ? 'a gauge may fall: take changes()'
          : 'a gauge may fall: take deriv(), or compare its value itself',
  }),
  'promql/counter-as-gauge': wording<{ func: string; metric: string }>({
    severity: 'error',
    message: ({ func, metric }) => `${func}() is for gauges, and "${metric}" is a counter`,
    help: ({ func }) =>
      `a counter starts again at 0: take ${func === 'delta' ? 'increase()' : func === 'idelta' ? 'irate()' : 'rate() first'}`,
  }),
  'promql/raw-counter': wording<{ metric: string; op: string }>({
    severity: 'error',
    message: ({ metric, op }) => `"${metric}" is a counter: it only grows, so "${op}" says nothing about now`,
    help: ({ metric }) => `compare its growth: rate(${metric}[5m]) or increase(${metric}[1h])`,
  }),
  'promql/quantile': wording<{ func: string; value: number }>({
    severity: 'error',
    message: ({ func, value }) => `${func}() takes a quantile between 0 and 1, not ${value}`,
    help: ({ value }) =>
      value > 1 && value < 100 ? `for the ${value}th percentile write ${value / 100}` : undefined,
  }),
  'promql/no-le': wording<{ func: string; dropped?: string | undefined }>({
    severity: 'error',
    message: ({ func }) => `${func}() needs the label "le", which its operand does not carry`,
    help: ({ dropped }) =>
      dropped === undefined
        ? 'take the _bucket series of a histogram'
        : `"${dropped}" drops it: aggregate by (le) and the labels to keep`,
  }),
  'promql/label-not-carried': wording<{
    label: string;
    where: string;
    dropped?: string | undefined;
    near?: string | undefined;
  }>({
    severity: 'error',
    message: ({ label, where }) => `${where} names the label "${label}", which the operand does not carry`,
    help: ({ dropped, near }) => near ?? (dropped === undefined ? undefined : `"${dropped}" drops it`),
  }),
  'promql/duplicate-label': wording<{ label: string }>({
    severity: 'warning',
    message: ({ label }) => `the label "${label}" stands twice in the list`,
    help: () => 'once is enough; was another label meant?',
  }),
  'promql/matching-labels': wording<{
    left: readonly string[];
    right: readonly string[];
    common: readonly string[];
  }>({
    severity: 'error',
    message: ({ left, right }) =>
      left.length > 0 && right.length > 0
        ? `the two sides never match: only the left one has ${quoted(left)}, only the right one ${quoted(right)}`
        : `the two sides never match: only the ${left.length > 0 ? 'left' : 'right'} one has ${quoted(left.length > 0 ? left : right)}`,
    help: ({ left, right, common }) =>
      common.length === 0
        ? 'they share no label: aggregate both by the same ones'
        : left.length > 0 && right.length > 0
          ? `match on what they share: on(${common.join(', ')})`
          : left.length > 0
            ? `match on what they share: on(${common.join(', ')}) group_left, or aggregate the left side`
            : `match on what they share: on(${common.join(', ')}) group_right, or aggregate the right side`,
  }),
  'promql/many-to-one': wording<{ many: 'left' | 'right'; labels: readonly string[] }>({
    severity: 'error',
    message: ({ many, labels }) =>
      `the ${many} side has several series for one of the other: one for each ${quoted(labels)}`,
    help: ({ many }) => `add group_${many}, or aggregate the ${many} side`,
  }),
  'promql/perhaps-many-to-one': wording<{ many: 'left' | 'right'; labels: readonly string[] }>({
    // A warning, since one label may decide another (a pod its node), and then the match is one to one.
    severity: 'warning',
    message: ({ many, labels }) =>
      `the ${many} side may have several series for one of the other: it also has ${quoted(labels)}`,
    help: ({ many }) => `add group_${many}, or aggregate the ${many} side`,
  }),
  'promql/unit': wording<{ op: string; left: string; right: string; problem: 'dimension' | 'scale' }>({
    severity: 'error',
    message: ({ op, left, right }) => `"${op}" takes ${left} on the left and ${right} on the right`,
    help: ({ problem }) =>
      problem === 'scale'
        ? 'both measure the same in another scale: convert one side'
        : 'these measure different things',
  }),
  'promql/threshold-scale': wording<{ value: number }>({
    severity: 'error',
    message: ({ value }) => `a ratio is 0 to 1, and ${value} is a percentage`,
    help: ({ value }) => `write ${value / 100}`,
  }),
  'promql/threshold-unlikely': wording<{ unit: 'ratio' | 'percent'; value: number }>({
    // A warning, since a quotient of two counts may be of any size, and half a percent may be meant.
    severity: 'warning',
    message: ({ unit, value }) =>
      unit === 'ratio'
        ? `a ratio is 0 to 1, and ${value} looks like a percentage`
        : `a percentage is 0 to 100, and ${value} looks like a ratio`,
    help: ({ unit, value }) => `write ${unit === 'ratio' ? value / 100 : value * 100}`,
  }),
  'promql/variable-in-matcher': wording<{ label: string; value: string }>({
    severity: 'error',
    message: ({ label, value }) => `the value "${value}" of label "${label}" holds a Grafana variable`,
    help: () => 'Prometheus compares with the text as it stands; only dashboards have variables',
  }),
  'promql/label-regex': wording<{ pattern: string; reason: string }>({
    severity: 'error',
    message: ({ pattern, reason }) => `"${pattern}" is no RE2 regular expression: ${reason}`,
    help: () => 'Prometheus finds out only when it evaluates the expression',
  }),
  'promql/label-argument': wording<{ func: string; label: string }>({
    severity: 'error',
    message: ({ func, label }) => `"${label}" in ${func}() is no label name`,
    help: () => 'Prometheus finds out only when it evaluates the expression',
  }),
};

function quoted(labels: readonly string[]): string {
  return labels.map(label => `"${label}"`).join(', ');
}
