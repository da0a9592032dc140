import type { Diagnostic, Duration } from '../../core/index.js';
import type { Aggregation, BinaryOperator, Expr, MatrixSelector, Subquery } from '../ast.js';
import type { Unit } from '../metric.js';
import { mapSelectors } from '../tree/map.js';
import type {
  Expression,
  LabelGrouping as Grouping,
  SideMatching as Matching,
  Operand,
  Vector,
} from '../typed/index.js';
import { isListOfTexts, labelListFaults } from './arguments.js';
import { type Built, binary } from './binary.js';
import { RangeHandle } from './range-handle.js';
import { durationOf } from './ranges.js';

type Sides = Matching<string, string>;
type Groups = Grouping<string>;

/** Gives an expression its methods, under the types that the caller knows. */
export function vector<V extends Expression = Vector>(built: Built): V {
  return new VectorHandle(built) as unknown as V;
}

/**
 * The methods of `Vector` and `Condition`. A class only so that thousands of expressions share them; a handle has no
 * identity, and each method returns another one.
 */
export class VectorHandle implements Expression {
  readonly type = 'expression';
  readonly ast: Expr;
  readonly unit: Unit | undefined;
  readonly faults: readonly Diagnostic[];
  readonly sources: readonly object[] | undefined;

  constructor({ ast, unit, faults, sources }: Built) {
    this.ast = ast;
    this.unit = unit;
    this.faults = faults;
    this.sources = sources;
  }

  sum(grouping?: Groups): VectorHandle {
    return this.#aggregate('sum', grouping);
  }
  avg(grouping?: Groups): VectorHandle {
    return this.#aggregate('avg', grouping);
  }
  min(grouping?: Groups): VectorHandle {
    return this.#aggregate('min', grouping);
  }
  max(grouping?: Groups): VectorHandle {
    return this.#aggregate('max', grouping);
  }
  count(grouping?: Groups): VectorHandle {
    return this.#aggregate('count', grouping, undefined, 'count');
  }
  stddev(grouping?: Groups): VectorHandle {
    return this.#aggregate('stddev', grouping);
  }
  quantileOf(phi: number, grouping?: Groups): VectorHandle {
    return this.#aggregate('quantile', grouping, phi);
  }
  topk(k: number, grouping?: Groups): VectorHandle {
    return this.#aggregate('topk', grouping, k);
  }
  bottomk(k: number, grouping?: Groups): VectorHandle {
    return this.#aggregate('bottomk', grouping, k);
  }

  plus(right: Operand, matching?: Sides): VectorHandle {
    return this.#binary('+', right, matching);
  }
  minus(right: Operand, matching?: Sides): VectorHandle {
    return this.#binary('-', right, matching);
  }
  times(right: Operand, matching?: Sides): VectorHandle {
    return this.#binary('*', right, matching);
  }
  div(right: Operand, matching?: Sides): VectorHandle {
    return this.#binary('/', right, matching);
  }
  gt(right: Operand, matching?: Sides): VectorHandle {
    return this.#binary('>', right, matching);
  }
  gte(right: Operand, matching?: Sides): VectorHandle {
    return this.#binary('>=', right, matching);
  }
  lt(right: Operand, matching?: Sides): VectorHandle {
    return this.#binary('<', right, matching);
  }
  lte(right: Operand, matching?: Sides): VectorHandle {
    return this.#binary('<=', right, matching);
  }
  eq(right: Operand, matching?: Sides): VectorHandle {
    return this.#binary('==', right, matching);
  }
  neq(right: Operand, matching?: Sides): VectorHandle {
    return this.#binary('!=', right, matching);
  }
  and(right: Operand, matching?: Sides): VectorHandle {
    return this.#binary('and', right, matching);
  }
  unless(right: Operand, matching?: Sides): VectorHandle {
    return this.#binary('unless', right, matching);
  }
  or(right: Operand): VectorHandle {
    return this.#binary('or', right);
  }

  abs(): VectorHandle {
    return this.#call('abs');
  }
  ceil(): VectorHandle {
    return this.#call('ceil');
  }
  floor(): VectorHandle {
    return this.#call('floor');
  }
  round(to?: number): VectorHandle {
    return to === undefined ? this.#call('round') : this.#call('round', to);
  }
  clamp(min: number, max: number): VectorHandle {
    return this.#call('clamp', min, max);
  }
  clampMin(min: number): VectorHandle {
    return this.#call('clamp_min', min);
  }
  clampMax(max: number): VectorHandle {
    return this.#call('clamp_max', max);
  }
  sort(): VectorHandle {
    return this.#call('sort');
  }
  sortDesc(): VectorHandle {
    return this.#call('sort_desc');
  }
  absent(): VectorHandle {
    return this.#with({ type: 'call', func: 'absent', args: [this.ast] }, 'count');
  }
  asPercent(): VectorHandle {
    const ast: Expr = { type: 'binary', op: '*', left: this.ast, right: { type: 'number', value: 100 } };
    return this.#with(ast, this.unit === 'ratio' ? 'percent' : this.unit);
  }

  over(window: Duration, step?: Duration): RangeHandle<VectorHandle> {
    const range = durationOf(window);
    const by = step === undefined ? undefined : durationOf(step);
    const ast: MatrixSelector | Subquery =
      this.ast.type === 'selector' && by === undefined
        ? { type: 'matrix', selector: this.ast, range: range.value }
        : {
            type: 'subquery',
            expr: this.ast,
            range: range.value,
            ...(by === undefined ? {} : { step: by.value }),
          };
    const faults = [...this.faults, ...range.faults, ...(by?.faults ?? [])];
    return new RangeHandle(
      { ast, unit: this.unit, faults, sources: this.sources },
      built => new VectorHandle(built),
    );
  }

  ago(offset: Duration): VectorHandle {
    const by = durationOf(offset);
    const ast = mapSelectors(this.ast, selector => {
      const before = selector.offset?.type === 'duration' ? selector.offset.ms : 0;
      return { ...selector, offset: { type: 'duration', ms: before + by.value.ms } };
    });
    const faults = [...this.faults, ...by.faults];
    return new VectorHandle({ ast, unit: this.unit, faults, sources: this.sources });
  }

  #aggregate(op: string, grouping: Groups | undefined, param?: number, unit = this.unit): VectorHandle {
    const ast: Aggregation = {
      type: 'aggregation',
      op,
      expr: this.ast,
      ...(param === undefined ? {} : { param: { type: 'number', value: param } }),
      ...groupingOf(grouping),
    };
    const faults = [...this.faults, ...groupingFaults(grouping)];
    return new VectorHandle({ ast, unit, faults, sources: this.sources });
  }

  #binary(op: BinaryOperator, right: Operand, matching?: Sides): VectorHandle {
    return new VectorHandle(binary(this, op, right, matching));
  }

  #call(func: string, ...numbers: readonly number[]): VectorHandle {
    const args = numbers.map(value => ({ type: 'number', value }) as const);
    return this.#with({ type: 'call', func, args: [this.ast, ...args] }, this.unit);
  }

  #with(ast: Expr, unit: Unit | undefined): VectorHandle {
    return new VectorHandle({ ast, unit, faults: this.faults, sources: this.sources });
  }
}

/** The `by` or `without` of an aggregation, in canonical order. */
export function groupingOf(grouping: Groups | undefined): Pick<Aggregation, 'grouping'> {
  if (isListOfTexts(grouping?.by)) return { grouping: { type: 'by', labels: canonical(grouping.by) } };
  if (isListOfTexts(grouping?.without)) {
    return { grouping: { type: 'without', labels: canonical(grouping.without) } };
  }
  return {};
}

/** What is wrong with them. */
export function groupingFaults(grouping: Groups | undefined): readonly Diagnostic[] {
  return labelListFaults(grouping, [['by', 'without']]);
}

function canonical(labels: readonly string[]): readonly string[] {
  return [...new Set(labels)].sort();
}
