import { type Duration, formatNumber } from '../../core/index.js';
import type { Expr } from '../ast.js';
import type {
  Counter,
  LabelGrouping as Grouping,
  Histogram,
  LabelTypes,
  MatcherInput,
  Summary,
} from '../typed/index.js';
import { isListOfTexts } from './arguments.js';
import { counterHandle } from './counter.js';
import { narrowed, overWindow, part, type Selection } from './selection.js';
import { groupingFaults, groupingOf, VectorHandle } from './vector.js';

type Over = Grouping<string> & { readonly window?: Duration };
type Matchers = Readonly<Record<string, MatcherInput<string>>>;

/** Gives a selection the methods of a histogram. */
export function histogramHandle<M extends LabelTypes, U extends string>(of: Selection): Histogram<M, U> {
  return new HistogramHandle(of) as unknown as Histogram<M, U>;
}

/** Gives a selection the methods of a summary. */
export function summaryHandle<M extends LabelTypes, U extends string>(of: Selection): Summary<M, U> {
  return new SummaryHandle(of) as unknown as Summary<M, U>;
}

/** What histogram and summary share: a count and a sum of observations. */
class DistributionHandle {
  protected readonly of: Selection;

  constructor(of: Selection) {
    this.of = of;
  }

  get selector(): Selection['selector'] {
    return this.of.selector;
  }
  get faults(): Selection['faults'] {
    return this.of.faults;
  }

  observations(): Counter {
    return counterHandle(part(this.of, '_count', 'count'));
  }
  total(): Counter {
    return counterHandle(part(this.of, '_sum', this.of.unit));
  }
  average(over: Over = {}): VectorHandle {
    return new VectorHandle({
      ...quotient(this.#rate('_sum', over), this.#rate('_count', over)),
      unit: this.of.unit,
    });
  }

  #rate(suffix: string, over: Over): ReturnType<typeof summedRate> {
    return summedRate(part(this.of, suffix, 'count'), over);
  }
}

class HistogramHandle extends DistributionHandle {
  readonly type = 'histogram';

  where(matchers: Matchers): HistogramHandle {
    return new HistogramHandle(narrowed(this.of, matchers));
  }
  quantile(phi: number, over: Over = {}): VectorHandle {
    const buckets = this.#buckets(over);
    const ast: Expr = {
      type: 'call',
      func: 'histogram_quantile',
      args: [{ type: 'number', value: phi }, buckets.ast],
    };
    return new VectorHandle({ ast, unit: this.of.unit, faults: buckets.faults });
  }
  buckets(over: Over = {}): VectorHandle {
    return new VectorHandle({ ...this.#buckets(over), unit: 'count/seconds' });
  }
  within(bound: number, over: Over = {}): VectorHandle {
    const below = narrowed(part(this.of, '_bucket', 'count'), {
      // Prometheus 2 stores the bound as the client wrote it, 3 as a float: `1` is `1` there and `1.0` here.
      le: { type: 'matcher', operator: '=~', value: boundPattern(bound) },
    });
    const share = quotient(summedRate(below, over), summedRate(part(this.of, '_count', 'count'), over));
    return new VectorHandle({ ...share, unit: 'ratio' });
  }

  #buckets(over: Over): ReturnType<typeof summedRate> {
    return summedRate(part(this.of, '_bucket', 'count'), withBound(over));
  }
}

class SummaryHandle extends DistributionHandle {
  readonly type = 'summary';

  where(matchers: Matchers): SummaryHandle {
    return new SummaryHandle(narrowed(this.of, matchers));
  }
  quantile(phi: number): VectorHandle {
    const { selector, unit, faults } = narrowed(this.of, { quantile: formatNumber(phi) });
    return new VectorHandle({ ast: selector, unit, faults });
  }
}

/** `le` stays through the aggregation: without it there is no quantile. */
function withBound(over: Over): Over {
  const { by, without, ...rest } = over;
  if (without !== undefined || (by !== undefined && !isListOfTexts(by))) return over;
  return { ...rest, by: ['le', ...(by ?? [])] };
}

function summedRate(of: Selection, over: Over): Pick<VectorHandle, 'ast' | 'faults'> {
  const { ast, faults } = overWindow('rate', of, over.window);
  return {
    ast: { type: 'aggregation', op: 'sum', expr: ast, ...groupingOf(over) },
    faults: [...faults, ...groupingFaults(over)],
  };
}

function quotient(
  above: Pick<VectorHandle, 'ast' | 'faults'>,
  below: Pick<VectorHandle, 'ast' | 'faults'>,
): Pick<VectorHandle, 'ast' | 'faults'> {
  return {
    ast: { type: 'binary', op: '/', left: above.ast, right: below.ast },
    faults: [...above.faults, ...below.faults],
  };
}

function boundPattern(bound: number): string {
  const text = formatNumber(bound);
  const escaped = text.replace(/[.+]/g, '\\$&');
  return Number.isInteger(bound) ? `${escaped}(\\.0)?` : escaped;
}
