import type { MetricSignature, Metrics } from '../../src/promql/index.js';

const NODE = { instance: {}, mountpoint: {} };
const CODES = { code: { values: ['200', '404', '500'] } };

const metric = (
  name: string,
  kind: MetricSignature['kind'],
  unit: string,
  labels: MetricSignature['labels'] = {},
  more: Partial<MetricSignature> = {},
): [string, MetricSignature] => [name, { name, kind, unit, labels, ...more }];

/** The metrics that the mistakes are made with. */
export const PRACTICE: Metrics = {
  targetLabels: ['job', 'instance'],
  signatures: new Map([
    metric('node_filesystem_avail_bytes', 'gauge', 'bytes', {
      mountpoint: {},
      fstype: { values: ['ext4', 'xfs'] },
    }),
    metric('node_filesystem_size_bytes', 'gauge', 'bytes', {
      mountpoint: {},
      fstype: { values: ['ext4', 'xfs'] },
    }),
    metric('node_memory_used_bytes', 'gauge', 'bytes', { rack: {} }),
    metric('machine_memory_bytes', 'gauge', 'bytes', { board: {} }),
    metric('size_bytes', 'gauge', 'bytes', NODE),
    metric('avail_bytes', 'gauge', 'bytes', NODE),
    metric('a', 'gauge', 'ratio'),
    metric('b', 'gauge', 'ratio'),
    metric('http_errors_total', 'counter', 'count', CODES),
    metric('err_total', 'counter', 'count', { ...CODES, team: {} }),
    metric('req_total', 'counter', 'count', { team: {} }),
    metric('http_requests_total', 'counter', 'count', CODES),
    metric('http_request_duration_seconds', 'gauge', 'seconds'),
    metric('queue_length', 'gauge', 'count'),
    metric('lat', 'histogram', 'seconds', {}, { buckets: [0.1, 1, 5] }),
    metric('x', 'gauge', 'count', { env: { values: ['dev', 'prod'] } }),
    metric('job:err:rate5m', 'gauge', 'count/seconds', { job: {} }, { recorded: true }),
  ]),
};

/** A mistake, its right form, and the code that refuses it. `compiler` names the file of the type tests that shows it in the DSL. */
export interface Mistake {
  readonly row: string;
  readonly wrong: string;
  readonly right: string;
  readonly code: string;
  readonly compiler?: string;
}

/** Mistakes that Prometheus loads without a word, and that an expression and the catalogue of metrics decide alone. */
export const DECIDED: readonly Mistake[] = [
  {
    row: 'R01',
    code: 'promql/unknown-metric',
    compiler: 'metric-unknown',
    wrong: 'node_filesystem_avail_byte / node_filesystem_size_bytes < 0.1',
    right: 'node_filesystem_avail_bytes / node_filesystem_size_bytes < 0.1',
  },
  {
    row: 'R02',
    code: 'promql/unknown-label',
    compiler: 'label-unknown',
    wrong: 'node_filesystem_avail_bytes{mountpiont="/"} / node_filesystem_size_bytes < 0.1',
    right: 'node_filesystem_avail_bytes{mountpoint="/"} / node_filesystem_size_bytes < 0.1',
  },
  {
    row: 'R03',
    code: 'promql/unknown-value',
    compiler: 'value-unknown',
    wrong: 'node_filesystem_avail_bytes{fstype="Ext4"} / node_filesystem_size_bytes < 0.1',
    right: 'node_filesystem_avail_bytes{fstype="ext4"} / node_filesystem_size_bytes < 0.1',
  },
  {
    row: 'R04',
    code: 'promql/threshold-scale',
    compiler: 'ratio-against-number',
    wrong: '1 - node_filesystem_avail_bytes / node_filesystem_size_bytes > 90',
    right: '1 - node_filesystem_avail_bytes / node_filesystem_size_bytes > 0.9',
  },
  {
    row: 'R05',
    code: 'promql/threshold-unlikely',
    compiler: 'percent-against-number',
    wrong: '100 * (1 - avail_bytes / size_bytes) > 0.9',
    right: '100 * (1 - avail_bytes / size_bytes) > 90',
  },
  {
    row: 'R07',
    code: 'promql/raw-counter',
    compiler: 'threshold-on-counter',
    wrong: 'http_errors_total > 100',
    right: 'rate(http_errors_total[5m]) > 1',
  },
  {
    row: 'R08',
    code: 'promql/gauge-as-counter',
    compiler: 'rate-of-gauge',
    wrong: 'rate(queue_length[5m]) > 100',
    right: 'queue_length > 100',
  },
  {
    row: 'R11',
    code: 'promql/matching-labels',
    compiler: 'sides-with-other-labels',
    wrong: 'node_memory_used_bytes / machine_memory_bytes > 0.9',
    right: 'node_memory_used_bytes / on(instance) machine_memory_bytes > 0.9',
  },
  {
    row: 'R12',
    code: 'promql/label-not-carried',
    compiler: 'on-dropped-label',
    wrong: 'a / on(cluster) b > 0.5',
    right: 'a / on(instance) b > 0.5',
  },
  {
    row: 'R13',
    code: 'promql/matching-labels',
    compiler: 'sides-left-has-more',
    wrong: 'sum by (instance, code) (rate(err_total[5m])) / sum by (instance) (rate(req_total[5m])) > 0.1',
    right:
      'sum by (instance, code) (rate(err_total[5m])) / on(instance) group_left sum by (instance) (rate(req_total[5m])) > 0.1',
  },
  {
    row: 'R13b',
    code: 'promql/many-to-one',
    compiler: 'sides-many-to-one',
    wrong:
      'sum by (instance, code) (rate(err_total[5m])) / on(instance) sum by (instance) (rate(req_total[5m])) > 0.1',
    right:
      'sum by (instance, code) (rate(err_total[5m])) / on(instance) group_left sum by (instance) (rate(req_total[5m])) > 0.1',
  },
  {
    row: 'R19',
    code: 'promql/equal-fraction',
    wrong: 'a + b == 0.3',
    right: 'abs(a + b - 0.3) < 1e-9',
  },
  {
    row: 'R21',
    code: 'promql/condition-bool',
    compiler: 'alert-on-bool',
    wrong: 'up == bool 0',
    right: 'up == 0',
  },
  {
    row: 'R23',
    code: 'promql/quantile',
    wrong: 'histogram_quantile(95, sum by (le) (rate(lat_bucket[5m]))) > 2',
    right: 'histogram_quantile(0.95, sum by (le) (rate(lat_bucket[5m]))) > 2',
  },
  {
    row: 'R24',
    code: 'promql/no-le',
    wrong: 'histogram_quantile(0.95, sum by (job) (rate(lat_bucket[5m]))) > 0.1',
    right: 'histogram_quantile(0.95, sum by (job, le) (rate(lat_bucket[5m]))) > 0.1',
  },
  {
    row: 'R26',
    code: 'promql/histogram-base',
    compiler: 'rate-of-histogram',
    wrong: 'histogram_quantile(0.95, sum(rate(lat[5m]))) > 0.1',
    right: 'histogram_quantile(0.95, sum by (le) (rate(lat_bucket[5m]))) > 0.1',
  },
  {
    row: 'R29',
    code: 'promql/regex-matches-nothing',
    wrong: 'node_filesystem_avail_bytes{fstype=~"ext"} == 0',
    right: 'node_filesystem_avail_bytes{fstype=~"ext.*"} == 0',
  },
  {
    row: 'R30',
    code: 'promql/pipe-in-value',
    compiler: 'value-unknown',
    wrong: 'up{job="node|db"} == 0',
    right: 'up{job=~"node|db"} == 0',
  },
  {
    row: 'R31',
    code: 'promql/variable-in-matcher',
    wrong: 'up{job="$job"} == 0',
    right: 'up{job="node"} == 0',
  },
  { row: 'R33', code: 'promql/condition-constant', wrong: 'vector(1) > bool 0', right: 'sum(up) > 0' },
  { row: 'R33b', code: 'promql/condition-type', wrong: '42', right: 'x > 42' },
  {
    row: 'R34',
    code: 'promql/condition-type',
    compiler: 'threshold-on-range',
    wrong: 'up[5m]',
    right: 'up == 0',
  },
  { row: 'R35', code: 'promql/condition-type', wrong: '"up == 0"', right: 'up == 0' },
  {
    row: 'R36',
    code: 'promql/unknown-metric',
    compiler: 'metric-unknown',
    wrong: 'job:err:rate1m > 1',
    right: 'job:err:rate5m > 1',
  },
  {
    row: 'R38',
    code: 'promql/count-of-none',
    wrong: 'count(up{job="node"} == 1) < 2',
    right: 'count(up{job="node"} == 1) < 2 or count(up{job="node"} == 0) >= 2',
  },
  {
    row: 'R41',
    code: 'promql/matching-labels',
    compiler: 'sides-left-has-more',
    wrong: 'rate(err_total[5m]) / rate(req_total[5m]) > 0.1',
    right: 'sum without (code) (rate(err_total[5m])) / rate(req_total[5m]) > 0.1',
  },
  {
    row: 'R47',
    code: 'promql/label-not-carried',
    compiler: 'by-unknown-label',
    wrong: 'sum by (instnace) (up == bool 0) > 0',
    right: 'sum by (instance) (up == bool 0) > 0',
  },
  {
    row: 'R49',
    code: 'promql/true-unchanged',
    wrong: 'x < x offset 1h * 2',
    right: 'x < x offset 1h / 2',
  },
  {
    row: 'R51',
    code: 'promql/unknown-value',
    wrong: 'count(ALERTS{alertstate="fireing",alertname="Base"}) > 0',
    right: 'count(ALERTS{alertstate="firing",alertname="Base"}) > 0',
  },
  {
    row: 'R53',
    code: 'promql/unit',
    compiler: 'bytes-plus-seconds',
    wrong: 'size_bytes - avail_bytes / size_bytes > 0.9',
    right: '(size_bytes - avail_bytes) / size_bytes > 0.9',
  },
  {
    row: 'R56',
    code: 'promql/counter-as-gauge',
    compiler: 'delta-of-counter',
    wrong: 'delta(req_total[5m]) > 10',
    right: 'increase(req_total[5m]) > 10',
  },
  {
    row: 'R63',
    code: 'promql/matching-labels',
    compiler: 'sides-left-has-more',
    wrong: 'x > avg(x) + 2 * stddev(x)',
    right: 'x > 5',
  },
  {
    row: 'R70',
    code: 'promql/unknown-metric',
    compiler: 'metric-unknown',
    wrong: 'rate(http_requests[5m]) > 0',
    right: 'rate(http_requests_total[5m]) > 0',
  },
];

/** Decided by the compiler alone, which asks for the unit: in a text a bare number may be what it says. */
export const BY_THE_COMPILER: readonly { readonly row: string; readonly compiler: string }[] = [
  { row: 'R27', compiler: 'seconds-against-number' },
];

/** The other rows, and what decides them. */
export const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  'scrape and evaluation intervals': ['R06', 'R09', 'R10', 'R37', 'R55', 'R64', 'R65', 'R68'],
  'what the targets are, from the scrape configuration': ['R16', 'R17'],
  'what the alert, its texts and the routing ask of the labels': [
    'R14',
    'R15',
    'R18',
    'R43',
    'R44',
    'R45',
    'R46',
    'R61',
    'R62',
  ],
  // Whether a series that is not there is one that never was: what the program sets to 0 at its start.
  'which series exist before anything happens': ['R20', 'R22', 'R39', 'R40'],
  // A declared metric has its labels on all series, and an undeclared one is R01.
  'metrics that nobody declares': ['R58'],
  'where the people are, and what time it is there': ['R50'],
};
