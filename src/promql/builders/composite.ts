import type { Expr } from '../ast.js';
import { aggregation, binary, call } from '../tree/make.js';
import type { Condition, LabelsIn, Typed, TypedCondition, UnitIn } from '../typed/index.js';
import { vector } from './vector.js';

/** Labels that every one of several conditions carries: as parameters of functions, unions become intersections. */
type Common<C> = (C extends Typed<infer L, string> ? (label: L) => void : never) extends (
  label: infer A,
) => void
  ? A & string
  : never;

type Conditions = readonly [TypedCondition, TypedCondition, ...(readonly TypedCondition[])];

interface Given {
  readonly on: readonly string[];
  readonly all?: Conditions;
  readonly any?: Conditions;
  readonly of?: Conditions;
  readonly atLeast?: number;
}

/** All of them, any of them, or at least so many of them. */
type Parts = { readonly all: Conditions } | { readonly any: Conditions } | Some;

interface Some {
  readonly of: Conditions;
  readonly atLeast: number;
}

type In<P> = P extends { readonly all: infer C }
  ? C
  : P extends { readonly any: infer C }
    ? C
    : P extends { readonly of: infer C }
      ? C
      : never;

type Each<P> = In<P> extends readonly (infer E)[] ? E : never;

/** Of `all` the series of the first stay; otherwise there is one for each value of the labels. */
type Composed<P, O extends string> = P extends { readonly all: readonly [infer First, ...unknown[]] }
  ? Condition<LabelsIn<First>, UnitIn<First>>
  : P extends Some
    ? Condition<O, 'count'>
    : Condition<O, UnitIn<Each<P>>>;

/**
 * Conditions joined on the labels `on` (none: system-wide). `all`: the series and the value of the first, where all hold.
 * `any`: a series for each value of the labels, with the value of the first that holds. `of` and `atLeast`: where at least so
 * many hold, with their number as the value.
 */
export function composite<const P extends Parts, const O extends Common<Each<P>>>(
  options: P & { readonly on: readonly O[] },
): Composed<P, O> {
  const { all, any, of, on, atLeast = 1 } = options as Given;
  const conditions = all ?? any ?? of ?? ([] as unknown as Conditions);
  const trees = conditions.map(({ ast }) => ast);
  const labels = [...new Set(on)].sort();
  const ast =
    all !== undefined
      ? allOf(trees, labels)
      : any !== undefined
        ? anyOf(trees, labels)
        : some(trees, labels, atLeast);
  return vector<Typed>({
    ast,
    unit: of === undefined ? sharedUnit(all === undefined ? conditions : conditions.slice(0, 1)) : 'count',
    faults: conditions.flatMap(({ faults }) => faults),
    sources: conditions.flatMap(({ sources }) => sources ?? []),
  }) as Composed<P, O>;
}

function allOf([first, ...others]: readonly Expr[], labels: readonly string[]): Expr {
  return others.reduce((left, right) => binary(left, 'and', right, { type: 'on', labels }), first as Expr);
}

/** Conditions that stand for different series of one thing would make several alerts of it: each is reduced first. */
function anyOf(conditions: readonly Expr[], labels: readonly string[]): Expr {
  return either(conditions.map(condition => aggregation('max', condition, labels)));
}

/** Where a condition holds stands a 1 of its own, and these are counted. */
function some(conditions: readonly Expr[], labels: readonly string[], atLeast: number): Expr {
  const holding = conditions.map((condition, index) => {
    const texts = ['condition', String(index), '', ''].map(value => ({ type: 'string', value }) as const);
    return call('label_replace', aggregation('group', condition, labels), ...texts);
  });
  return binary(aggregation('count', either(holding), labels), '>=', atLeast);
}

function either([first, ...others]: readonly Expr[]): Expr {
  return others.reduce((left, right) => binary(left, 'or', right), first as Expr);
}

function sharedUnit(conditions: readonly Typed[]): string | undefined {
  const units = new Set(conditions.map(({ unit }) => unit));
  return units.size === 1 ? [...units][0] : undefined;
}
