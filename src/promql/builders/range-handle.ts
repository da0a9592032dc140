import type { Duration } from '../../core/index.js';
import type { FunctionName } from '../language/functions.js';
import { addMethods } from './add-methods.js';
import { apply } from './apply.js';
import { type Built, bounded } from './built.js';
import { RANGE_METHODS } from './methods.js';
import { durationOf } from './ranges.js';

/** The methods of `RangeVector` and `CounterRange`. `vector` gives a result its methods. */
export class RangeHandle<V> implements Built {
  readonly type = 'range';
  readonly ast: Built['ast'];
  readonly measure: Built['measure'];
  readonly faults: Built['faults'];
  readonly sources: Built['sources'];
  readonly #vector: (built: Built) => V;

  constructor(built: Built, vector: (built: Built) => V) {
    const { ast, measure, faults, sources } = bounded(built);
    this.ast = ast;
    this.measure = measure;
    this.faults = faults;
    this.sources = sources;
    this.#vector = vector;
  }

  quantile(phi: number): V {
    return this.#vector(apply('quantile_over_time', phi, this));
  }
  predict(ahead: Duration): V {
    const { value, faults } = durationOf(ahead);
    const built = apply('predict_linear', this, value.ms / 1000);
    return this.#vector({ ...built, faults: [...built.faults, ...faults] });
  }
  smooth(smoothing: number, trend: number): V {
    return this.apply('double_exponential_smoothing', smoothing, trend);
  }

  apply(func: FunctionName, ...args: readonly unknown[]): V {
    return this.#vector(apply(func, this, ...args));
  }
}

addMethods(
  RangeHandle.prototype,
  RANGE_METHODS,
  func =>
    function (this: RangeHandle<unknown>) {
      return this.apply(func);
    },
);
