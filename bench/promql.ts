import { performance } from 'node:perf_hooks';
import { check, type MetricSignature, type Metrics, parse, print } from '../src/promql/index.js';

/** Reads, checks and prints a thousand expressions of twenty shapes, warm, and prints what they take. */

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
  (c, _, n) => `sum without (instance) (increase(${c}{status!="404"}[${n + 1}m])) > ${n}`,
  (_, g, n) => `(1 - ${g} / on (job, instance, route, status) ${g} offset ${n + 1}h) * 100 > 5${n % 10}`,
  (_, g, n) => `label_replace(${g}, "host", "$1", "instance", "(.+):[0-9]{${(n % 4) + 1}}") > ${n}e3`,
  (_, g) => `label_join(max by (job, route) (${g}), "target", "/", "job", "route")`,
  (c, _, n) => `absent(${c}{job="api-${n}"}) or absent_over_time(${c}{job="web-${n}"}[${n + 1}h])`,
  (c, _, n) => `irate(${c}{route=~"/v[12]/.*${n}"}[2m]) and on (job) up == 1`,
  (_, g, n) => `quantile by (route) (0.${n + 1}, ${g}) >= bool scalar(avg(${g})) * 1.${n}`,
  (_, g) => `count_values("size", ${g} / 1024 / 1024)`,
  (c, g, n) => `sum by (job) (rate(${c}[5m])) * on (job) group_right () (${g} > ${n})`,
  (_, g, n) =>
    `clamp(delta(${g}[30m]), -${n + 1}, ${n + 1}) + on (job, instance, route, status) ${g} @ end()`,
  (_, g, n) => `stddev_over_time(${g}[1d]) / avg_over_time(${g}[1d] offset ${n + 1}d) > 0.${n + 1}`,
  (c, _, n) => `hour() >= ${n % 24} and on () sum(resets(${c}[1h])) < ${n + 1}`,
  (_, g, n) => `sort_desc(bottomk by (job) (${n + 1}, round(${g}, 0.${n + 1})))`,
  (c, _, n) =>
    `rate(latency_seconds_sum{status="200"}[5m]) / rate(latency_seconds_count{status="200"}[5m]) > ${n} unless on (route) rate(${c}[5m]) < 1`,
  (_, g, n) =>
    `max_over_time((sum by (job) (${g}))[6h:${n + 1}m]) - min_over_time((sum by (job) (${g}))[6h:${n + 1}m])`,
];

const nameOf = (metrics: readonly MetricSignature[], n: number) => metrics[n % metrics.length]?.name ?? '';
const expressions = Array.from({ length: 50 }, (_, n) =>
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

const both = ({ text }: { readonly text: string }) => check(tree(text), { metrics, text });
const rows = [
  row('parse', ({ text }) => parse(text)),
  row('check against the metrics', ({ text, ast }) => check(ast, { metrics, text })),
  row('parse and check', both),
  row('print', ({ ast }) => print(ast)),
];
process.stdout.write(JSON.stringify(rows));

/** The fastest of twenty rounds, once everything has been seen often enough to be compiled. */
function row(what: string, work: (expression: (typeof trees)[number]) => unknown) {
  for (let round = 0; round < 15; round++) trees.forEach(work);
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 20; round++) {
    const start = performance.now();
    trees.forEach(work);
    fastest = Math.min(fastest, performance.now() - start);
  }
  return { what, [`ms for all ${trees.length}`]: fastest, 'µs each': (fastest / trees.length) * 1000 };
}
