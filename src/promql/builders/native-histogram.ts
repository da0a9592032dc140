import type { Duration } from '../../core/index.js';
import type { FunctionName } from '../language/functions.js';
import type { LabelTypes, MatcherInput, NativeHistogram, Offset } from '../typed/index.js';
import { addMethods } from './add-methods.js';
import { apply } from './apply.js';
import { binary } from './binary.js';
import { aggregate, call, type LabelGrouping } from './built.js';
import { BuiltHandle } from './built-handle.js';
import { HISTOGRAM_METHODS } from './methods.js';
import { narrowed, overWindow, type Selection, shifted } from './selection.js';
import { SeriesHandle } from './selection-handle.js';
import { VectorHandle } from './vector.js';

interface Over extends LabelGrouping {
  readonly window?: Duration;
}

/** Gives a selection the methods of a native histogram. */
export function nativeHistogramHandle<M extends LabelTypes, U extends string>(
  of: Selection,
): NativeHistogram<M, U> {
  return new NativeHistogramHandle({
    ...of,
    kind: 'histogram',
    observed: of.unit,
  }) as unknown as NativeHistogram<M, U>;
}

class NativeHistogramHandle extends SeriesHandle {
  readonly type = 'nativeHistogram';

  where(matchers: Readonly<Record<string, MatcherInput<string>>>): NativeHistogramHandle {
    return new NativeHistogramHandle(narrowed(this.of, matchers));
  }
  ago(offset: Offset): NativeHistogramHandle {
    return new NativeHistogramHandle(shifted(this.of, offset));
  }
  rate(window?: Duration): HistogramVectorHandle {
    return this.#over('rate', window);
  }
  increase(window?: Duration): HistogramVectorHandle {
    return this.#over('increase', window);
  }
  quantile(phi: number, over: Over = {}): VectorHandle {
    return this.#summed(over).quantile(phi);
  }
  average(over: Over = {}): VectorHandle {
    return this.#summed(over).average();
  }
  fraction(lower: number, upper: number, over: Over = {}): VectorHandle {
    return this.#summed(over).fraction(lower, upper);
  }

  #over(func: FunctionName, window: Duration | undefined): HistogramVectorHandle {
    return new HistogramVectorHandle(call(func, overWindow(this.of, window)));
  }
  #summed(over: Over): HistogramVectorHandle {
    return this.rate(over.window).sum(over);
  }
}

class HistogramVectorHandle extends BuiltHandle {
  sum(grouping?: LabelGrouping): HistogramVectorHandle {
    return new HistogramVectorHandle(aggregate('sum', this, grouping));
  }
  avg(grouping?: LabelGrouping): HistogramVectorHandle {
    return new HistogramVectorHandle(aggregate('avg', this, grouping));
  }
  quantile(phi: number): VectorHandle {
    return new VectorHandle(apply('histogram_quantile', phi, this));
  }
  fraction(lower: number, upper: number): VectorHandle {
    return new VectorHandle(apply('histogram_fraction', lower, upper, this));
  }
  average(): VectorHandle {
    return new VectorHandle(apply('histogram_avg', this));
  }
  count(): VectorHandle {
    return new VectorHandle(apply('histogram_count', this));
  }
  total(): VectorHandle {
    return new VectorHandle(apply('histogram_sum', this));
  }
  stddev(): VectorHandle {
    return new VectorHandle(apply('histogram_stddev', this));
  }
  stdvar(): VectorHandle {
    return new VectorHandle(apply('histogram_stdvar', this));
  }
}

addMethods(
  HistogramVectorHandle.prototype,
  HISTOGRAM_METHODS,
  op =>
    function (this: HistogramVectorHandle, value: number) {
      return new HistogramVectorHandle(binary(this, op, value));
    },
);
