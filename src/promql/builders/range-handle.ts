import type { Duration } from '../../core/index.js';
import type { Expr, MatrixSelector, Subquery } from '../ast.js';
import type { Unit } from '../metric.js';
import { perSecond } from '../units/unit.js';
import type { Built } from './binary.js';
import { durationOf } from './ranges.js';

/** The methods of `RangeVector`. `vector` gives a result its methods. */
export class RangeHandle<V> {
  readonly type = 'range';
  readonly #built: Built & { readonly ast: MatrixSelector | Subquery };
  readonly #vector: (built: Built) => V;

  constructor(built: Built & { readonly ast: MatrixSelector | Subquery }, vector: (built: Built) => V) {
    this.#built = built;
    this.#vector = vector;
  }

  avg(): V {
    return this.#call('avg_over_time');
  }
  min(): V {
    return this.#call('min_over_time');
  }
  max(): V {
    return this.#call('max_over_time');
  }
  sum(): V {
    return this.#call('sum_over_time');
  }
  last(): V {
    return this.#call('last_over_time');
  }
  stddev(): V {
    return this.#call('stddev_over_time');
  }
  delta(): V {
    return this.#call('delta');
  }
  count(): V {
    return this.#call('count_over_time', { unit: 'count' });
  }
  changes(): V {
    return this.#call('changes', { unit: 'count' });
  }
  present(): V {
    return this.#call('present_over_time', { unit: 'count' });
  }
  deriv(): V {
    const { unit } = this.#built;
    return this.#call('deriv', { unit: unit === undefined ? undefined : perSecond(unit) });
  }
  quantile(phi: number): V {
    return this.#call('quantile_over_time', { before: [{ type: 'number', value: phi }] });
  }
  predict(ahead: Duration): V {
    const { value, faults } = durationOf(ahead);
    return this.#call('predict_linear', { after: [{ type: 'number', value: value.ms / 1000 }], faults });
  }

  #call(
    func: string,
    more: {
      readonly unit?: Unit | undefined;
      readonly before?: readonly Expr[];
      readonly after?: readonly Expr[];
    } & Partial<Pick<Built, 'faults'>> = {},
  ): V {
    const { ast, unit, faults, sources } = this.#built;
    return this.#vector({
      ast: { type: 'call', func, args: [...(more.before ?? []), ast, ...(more.after ?? [])] },
      unit: 'unit' in more ? more.unit : unit,
      faults: [...faults, ...(more.faults ?? [])],
      sources,
    });
  }
}
