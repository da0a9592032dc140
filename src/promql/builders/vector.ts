import type { Duration } from '../../core/index.js';
import type { Expr, MatrixSelector, Subquery } from '../ast.js';
import { AGGREGATIONS } from '../language/aggregations.js';
import { mapSelectors } from '../tree/map.js';
import type { Expression, Offset, Operand, OperatorOptions, Vector } from '../typed/index.js';
import { unaryMeasure } from '../units/index.js';
import { addMethods } from './add-methods.js';
import { apply, argument } from './apply.js';
import { binary } from './binary.js';
import { aggregate, type Built, builtFrom, type LabelGrouping } from './built.js';
import { BuiltHandle } from './built-handle.js';
import { AGGREGATION_METHODS, OPERATOR_METHODS, VECTOR_METHODS } from './methods.js';
import { RangeHandle } from './range-handle.js';
import { atOf, durationOf, offsetOf } from './ranges.js';

/** Gives an expression its methods, under the types that the caller knows. */
export function vector<V extends Expression = Vector>(
  built: Pick<Expression, 'ast' | 'unit' | 'faults' | 'sources'>,
): V {
  return new VectorHandle(builtFrom({ type: 'expression', ...built })) as unknown as V;
}

/**
 * The methods of `Vector`, `Condition` and `Scalar`. A class only so that thousands of expressions share them; a handle has
 * no identity, and each method returns another one.
 */
export class VectorHandle extends BuiltHandle {
  asPercent(): VectorHandle {
    return new VectorHandle(binary(this, '*', 100));
  }
  negate(): VectorHandle {
    const ast: Expr = { type: 'unary', op: '-', expr: this.ast };
    return this.#with({ ast, measure: unaryMeasure('-', this.measure) });
  }

  over(window: Duration, step?: Duration): RangeHandle<VectorHandle> {
    const range = durationOf(window);
    const by = step === undefined ? undefined : durationOf(step);
    const ast: MatrixSelector | Subquery =
      this.ast.type === 'selector' && by === undefined
        ? { type: 'matrix', selector: this.ast, range: range.value }
        : { type: 'subquery', expr: this.ast, range: range.value, ...(by && { step: by.value }) };
    const built = this.#with({ ast, faults: [...this.faults, ...range.faults, ...(by?.faults ?? [])] });
    return new RangeHandle(built, result => new VectorHandle(result));
  }
  ago(offset: Offset): VectorHandle {
    const by = offsetOf(offset);
    const ast = mapSelectors(this.ast, selector => {
      const before = selector.offset?.type === 'duration' ? selector.offset.ms : 0;
      return { ...selector, offset: { type: 'duration', ms: before + by.value.ms } };
    });
    return this.#with({ ast, faults: [...this.faults, ...by.faults] });
  }
  at(time: number | 'start' | 'end'): VectorHandle {
    const at = atOf(time);
    return this.#with({ ast: mapSelectors(this.ast, selector => ({ ...selector, at })) });
  }

  #with({ ast = this.ast, measure = this.measure, faults = this.faults }: Partial<Built>): VectorHandle {
    return new VectorHandle({ ast, measure, faults, sources: this.sources });
  }
}

addMethods(
  VectorHandle.prototype,
  OPERATOR_METHODS,
  op =>
    function (this: VectorHandle, right: Operand, options?: OperatorOptions<string, string>) {
      return new VectorHandle(binary(this, op, right, options));
    },
);

addMethods(VectorHandle.prototype, AGGREGATION_METHODS, op =>
  'param' in AGGREGATIONS[op]
    ? function (this: VectorHandle, param: unknown, grouping?: LabelGrouping) {
        return new VectorHandle(aggregate(op, this, grouping, argument(param, op)));
      }
    : function (this: VectorHandle, grouping?: LabelGrouping) {
        return new VectorHandle(aggregate(op, this, grouping));
      },
);

addMethods(
  VectorHandle.prototype,
  VECTOR_METHODS,
  func =>
    function (this: VectorHandle, ...args: readonly unknown[]) {
      return new VectorHandle(apply(func, this, ...args));
    },
);
