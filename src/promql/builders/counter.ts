import type { Duration } from '../../core/index.js';
import type { FunctionName } from '../language/functions.js';
import type { Counter, LabelTypes, MatcherInput, Offset } from '../typed/index.js';
import { call } from './built.js';
import { RangeHandle } from './range-handle.js';
import { narrowed, overWindow, type Selection, shifted } from './selection.js';
import { SeriesHandle } from './selection-handle.js';
import { VectorHandle } from './vector.js';

/** Gives a selection the methods of a counter. */
export function counterHandle<M extends LabelTypes, U extends string>(of: Selection): Counter<M, U> {
  return new CounterHandle({ ...of, kind: 'counter' }) as unknown as Counter<M, U>;
}

class CounterHandle extends SeriesHandle {
  readonly type = 'counter';

  where(matchers: Readonly<Record<string, MatcherInput<string>>>): CounterHandle {
    return new CounterHandle(narrowed(this.of, matchers));
  }
  ago(offset: Offset): CounterHandle {
    return new CounterHandle(shifted(this.of, offset));
  }
  over(window: Duration): RangeHandle<VectorHandle> {
    return new RangeHandle(overWindow(this.of, window), built => new VectorHandle(built));
  }
  rate(window?: Duration): VectorHandle {
    return this.#over('rate', window);
  }
  irate(window?: Duration): VectorHandle {
    return this.#over('irate', window);
  }
  increase(window?: Duration): VectorHandle {
    return this.#over('increase', window);
  }
  resets(window: Duration): VectorHandle {
    return this.#over('resets', window);
  }

  #over(func: FunctionName, window: Duration | undefined): VectorHandle {
    return new VectorHandle(call(func, overWindow(this.of, window)));
  }
}
