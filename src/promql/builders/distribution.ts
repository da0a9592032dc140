import { cleanNumber, type Duration, formatNumber } from '../../core/index.js';
import type { Counter, Histogram, LabelTypes, MatcherInput, Operand, Summary } from '../typed/index.js';
import { apply } from './apply.js';
import { isListOfTexts } from './arguments.js';
import { binary } from './binary.js';
import { aggregate, type Built, call, type LabelGrouping } from './built.js';
import { counterHandle } from './counter.js';
import { instant, narrowed, overWindow, part, type Selection } from './selection.js';
import { SelectionHandle } from './selection-handle.js';
import { VectorHandle } from './vector.js';

interface Over extends LabelGrouping {
  readonly window?: Duration;
}
type Matchers = Readonly<Record<string, MatcherInput<string>>>;

/** Gives a selection the methods of a histogram. */
export function histogramHandle<M extends LabelTypes, U extends string>(of: Selection): Histogram<M, U> {
  return new HistogramHandle({ ...of, kind: 'histogram', observed: of.unit }) as unknown as Histogram<M, U>;
}

/** Gives a selection the methods of a summary. */
export function summaryHandle<M extends LabelTypes, U extends string>(of: Selection): Summary<M, U> {
  return new SummaryHandle({ ...of, kind: 'summary' }) as unknown as Summary<M, U>;
}

/** What histogram and summary share: a count and a sum of observations. */
class DistributionHandle extends SelectionHandle {
  observations(): Counter {
    return counterHandle(part(this.of, '_count'));
  }
  total(): Counter {
    return counterHandle(part(this.of, '_sum'));
  }
  average(over: Over = {}): VectorHandle {
    const mean = binary(summedRate(part(this.of, '_sum'), over), '/', this.count(over));
    return new VectorHandle(mean);
  }

  protected count(over: Over): Operand {
    return new VectorHandle(summedRate(part(this.of, '_count'), over)) as unknown as Operand;
  }
}

class HistogramHandle extends DistributionHandle {
  readonly type = 'histogram';

  where(matchers: Matchers): HistogramHandle {
    return new HistogramHandle(narrowed(this.of, matchers));
  }
  quantile(phi: number, over: Over = {}): VectorHandle {
    return new VectorHandle(apply('histogram_quantile', phi, this.buckets(over)));
  }
  buckets(over: Over = {}): VectorHandle {
    return new VectorHandle(summedRate(part(this.of, '_bucket'), withBound(over)));
  }
  fraction(lower: number, upper: number, over: Over = {}): VectorHandle {
    return new VectorHandle(apply('histogram_fraction', lower, upper, this.buckets(over)));
  }
  within(bound: number, over: Over = {}): VectorHandle {
    const below = narrowed(part(this.of, '_bucket'), {
      // Prometheus 2 stores the bound as the client wrote it, 3 as a float: `1` is `1` there and `1.0` here.
      le: { type: 'matcher', operator: '=~', value: boundPattern(bound) },
    });
    return new VectorHandle(binary(summedRate(below, over), '/', this.count(over)));
  }
}

class SummaryHandle extends DistributionHandle {
  readonly type = 'summary';

  where(matchers: Matchers): SummaryHandle {
    return new SummaryHandle(narrowed(this.of, matchers));
  }
  quantile(phi: number): VectorHandle {
    return new VectorHandle(instant(narrowed(this.of, { quantile: formatNumber(cleanNumber(phi)) })));
  }
}

/** `le` stays through the aggregation: without it there is no quantile. */
function withBound(over: Over): Over {
  const { by, without, ...rest } = over;
  if (without !== undefined || (by !== undefined && !isListOfTexts(by))) return over;
  return { ...rest, by: ['le', ...(by ?? [])] };
}

function summedRate(of: Selection, over: Over): Built {
  return aggregate('sum', call('rate', overWindow(of, over.window)), over);
}

function boundPattern(bound: number): string {
  const text = formatNumber(cleanNumber(bound));
  const escaped = text.replace(/[.+]/g, '\\$&');
  return Number.isInteger(bound) ? `${escaped}(\\.0)?` : escaped;
}
