import type { Duration } from '../../core/index.js';
import type { Unit } from '../metric.js';
import type { Counter, LabelTypes, MatcherInput } from '../typed/index.js';
import { perSecond } from '../units/unit.js';
import { narrowed, overWindow, type Selection, shifted } from './selection.js';
import { VectorHandle } from './vector.js';

/** Gives a selection the methods of a counter. */
export function counterHandle<M extends LabelTypes, U extends string>(of: Selection): Counter<M, U> {
  return new CounterHandle(of) as unknown as Counter<M, U>;
}

class CounterHandle {
  readonly type = 'counter';
  readonly #of: Selection;

  constructor(of: Selection) {
    this.#of = of;
  }

  get selector(): Selection['selector'] {
    return this.#of.selector;
  }
  get faults(): Selection['faults'] {
    return this.#of.faults;
  }

  where(matchers: Readonly<Record<string, MatcherInput<string>>>): CounterHandle {
    return new CounterHandle(narrowed(this.#of, matchers));
  }
  ago(offset: Duration): CounterHandle {
    return new CounterHandle(shifted(this.#of, offset));
  }
  rate(window?: Duration): VectorHandle {
    return this.#over('rate', window, this.#perSecond());
  }
  irate(window?: Duration): VectorHandle {
    return this.#over('irate', window, this.#perSecond());
  }
  increase(window?: Duration): VectorHandle {
    return this.#over('increase', window, this.#of.unit);
  }
  resets(window: Duration): VectorHandle {
    return this.#over('resets', window, 'count');
  }
  absent(): VectorHandle {
    const { selector, faults } = this.#of;
    return new VectorHandle({
      ast: { type: 'call', func: 'absent', args: [selector] },
      unit: 'count',
      faults,
    });
  }

  #perSecond(): Unit | undefined {
    return this.#of.unit === undefined ? undefined : perSecond(this.#of.unit);
  }

  #over(func: string, window: Duration | undefined, unit: Unit | undefined): VectorHandle {
    return new VectorHandle({ ...overWindow(func, this.#of, window), unit });
  }
}
