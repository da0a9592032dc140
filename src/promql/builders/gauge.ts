import type { Gauge, LabelTypes, MatcherInput } from '../typed/index.js';
import { instant, narrowed, type Selection } from './selection.js';
import { VectorHandle } from './vector.js';

/** Gives a selection the methods of a gauge: those of any vector, and `where`. */
export function gaugeHandle<M extends LabelTypes, U extends string>(of: Selection): Gauge<M, U> {
  return new GaugeHandle(of) as unknown as Gauge<M, U>;
}

class GaugeHandle extends VectorHandle {
  readonly #of: Selection;

  constructor(of: Selection) {
    super(instant(of));
    this.#of = of;
  }

  where(matchers: Readonly<Record<string, MatcherInput<string>>>): GaugeHandle {
    return new GaugeHandle(narrowed(this.#of, matchers));
  }
}
