import {
  amount,
  counterHandle,
  type Expression,
  fn,
  gaugeHandle,
  histogramHandle,
  selection,
  summaryHandle,
} from '../../../src/promql/index.js';
import { METRICS } from '../metrics.js';
import type { Random } from './random.js';

/** A handle as people in JavaScript see it: any method takes anything. */
type Loose = Expression & Readonly<Record<string, (...args: unknown[]) => Loose>>;

const GAUGES = [...METRICS.signatures.values()].filter(
  ({ kind, name }) => kind === 'gauge' && !name.includes(':'),
);
const COUNTERS = [...METRICS.signatures.values()].filter(({ kind }) => kind === 'counter');
const UNITS = ['bytes', 'seconds', 'ratio', 'percent', 'usd', 'count', 'celsius'];
const PLAIN = ['abs', 'ceil', 'floor', 'sort', 'timestamp', 'negate', 'asPercent', 'absent'];
const INSTANT = ['ln', 'sqrt', 'sgn', 'exp', 'hour', 'deg', 'sin'] as const;
const RATES = ['rate', 'increase', 'irate'] as const;
const OVER = ['avg', 'max', 'last', 'deriv', 'delta', 'count', 'changes', 'stdvar', 'present', 'idelta'];

/** A random expression made by the builders, over the metrics of the tests. */
export function builtExpression(random: Random, depth: number): Expression {
  const { pick, chance, below } = random;
  const quantity = () => amount(pick([1, 5, 60, 100, 0.5]), pick(UNITS));
  const factor = () => pick([2, 8, 60, 100, 1000, 1024, 3600, 0.01]);

  const leaf = (): Loose => {
    const gauge = pick(GAUGES);
    const counter = pick(COUNTERS);
    const latency = histogramHandle(selection('latency_seconds', 'seconds'));
    return pick<() => unknown>([
      () => gaugeHandle(selection(gauge.name, gauge.unit)),
      () => gaugeHandle(selection(gauge.name, gauge.unit)),
      () => counterHandle(selection(counter.name, counter.unit))[pick(RATES)](),
      () => latency.quantile(0.9),
      () => latency.average(),
      () => latency.within(0.5),
      () => latency.buckets(),
      () => latency.observations().rate(),
      () => summaryHandle(selection('answer_seconds', 'seconds')).quantile(0.5),
      () => fn.vector(fn.time()),
    ])() as Loose;
  };

  const build = (level: number): Loose => {
    if (level === 0) return leaf();
    const inner = build(level - 1);
    switch (below(9)) {
      case 0:
        return inner[pick(['sum', 'avg', 'min', 'max', 'count', 'group', 'stddev', 'stdvar'])]?.(
          chance(0.5) ? { by: ['job'] } : {},
        ) as Loose;
      case 1:
        return inner[pick(['topk', 'bottomk', 'quantileOf', 'limitk'])]?.(pick([0.5, 1])) as Loose;
      case 2:
        return inner[pick(['times', 'div'])]?.(factor()) as Loose;
      case 3:
        return inner[pick(['times', 'div', 'plus', 'gt', 'lt'])]?.(quantity()) as Loose;
      case 4:
        return inner[pick(['plus', 'minus', 'times', 'div', 'mod', 'pow', 'gt', 'and', 'or', 'unless'])]?.(
          build(level - 1),
        ) as Loose;
      case 5:
        return inner[pick(PLAIN)]?.() as Loose;
      case 6:
        return fn[pick(INSTANT)](inner as never) as unknown as Loose;
      case 7:
        return inner.over?.('1h', '5m')[pick(OVER)]?.() as Loose;
      default:
        return chance(0.5)
          ? (inner.gt?.(build(level - 1), { bool: true }) as Loose)
          : ((fn.scalar(inner as never).times(factor()) as unknown as Loose).plus?.(
              build(level - 1),
            ) as Loose);
    }
  };
  return build(depth);
}
