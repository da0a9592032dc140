import { performance } from 'node:perf_hooks';
import { check, type MetricSignature, type Metrics, parse, print } from '../src/promql/index.js';

/** Reads, checks and prints a thousand expressions of many shapes, warm, and prints the µs that one takes. */

const LABELS = { job: {}, route: {}, status: { values: ['200', '404', '500'] } };

const counters: readonly MetricSignature[] = Array.from({ length: 100 }, (_, n) => ({
  name: `m${n}_requests_total`,
  kind: 'counter',
  labels: LABELS,
  unit: 'count',
}));
const gauges: readonly MetricSignature[] = Array.from({ length: 100 }, (_, n) => ({
  name: `m${n}_memory_bytes`,
  kind: 'gauge',
  labels: LABELS,
  unit: 'bytes',
}));
const latency: MetricSignature = {
  name: 'latency_seconds',
  kind: 'histogram',
  labels: LABELS,
  unit: 'seconds',
  buckets: [0.1, 1],
};
const metrics: Metrics = {
  signatures: new Map([...counters, ...gauges, latency].map(each => [each.name, each])),
  targetLabels: ['job', 'instance'],
};

const SHAPES: readonly ((counter: string, gauge: string, n: number) => string)[] = [
  (c, _, n) =>
    `sum by (route) (rate(${c}{status=~"5..",job="api-${n}"}[5m])) / sum by (route) (rate(${c}[5m])) > 0.${n + 1}`,
  (_, g, n) =>
    `max by (job, route) (${g}{route!~"/(health|ready)${n}"}) - on (job, route) min by (job, route) (${g} offset ${n + 1}m)`,
  (c, _, n) =>
    `histogram_quantile(0.9${n % 10}, sum by (le, route) (rate(latency_seconds_bucket{route="/${n}"}[10m])))\n  and on (route) sum by (route) (rate(${c}[10m])) > ${n}`,
  (_, g, n) =>
    `topk(${n + 1}, avg_over_time(${g}[1h:5m])) * on (job) group_left () count by (job) (${g} > ${n}e6)`,
  (c, g, n) =>
    `(increase(${c}[1d]) > ${n} unless on (job) last_over_time(${g}[10m])) or on (job) -predict_linear(${g}[6h], ${n} * 3600) < 0`,
];

const nameOf = (metrics: readonly MetricSignature[], n: number) => metrics[n % metrics.length]?.name ?? '';
const expressions = Array.from({ length: 200 }, (_, n) =>
  SHAPES.map(shape => shape(nameOf(counters, n), nameOf(gauges, n * 7), n)),
).flat();

function tree(text: string) {
  const { ast } = parse(text);
  if (ast === undefined) throw new Error(`does not parse: ${text}`);
  return ast;
}

const trees = expressions.map(text => ({ text, ast: tree(text) }));
const faults = trees.flatMap(({ text, ast }) => check(ast, { metrics, text }));
if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));

const rows = [
  { what: 'parse', 'µs per expression': warm(({ text }) => parse(text)) },
  {
    what: 'check against the metrics',
    'µs per expression': warm(({ text, ast }) => check(ast, { metrics, text })),
  },
  { what: 'print', 'µs per expression': warm(({ ast }) => print(ast)) },
];
process.stdout.write(JSON.stringify(rows));

/** µs for each, once everything has been seen often enough to be compiled. */
function warm(work: (expression: (typeof trees)[number]) => unknown): number {
  for (let round = 0; round < 15; round++) trees.forEach(work);
  const start = performance.now();
  for (let round = 0; round < 10; round++) trees.forEach(work);
  return ((performance.now() - start) / 10 / trees.length) * 1000;
}
