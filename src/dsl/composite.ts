import type { Expr, Typed, TypedCondition } from '../promql/index.js';
import { type Condition, type LabelsIn, type UnitIn, vector } from '../promql/index.js';

/** Labels that every one of several conditions carries: as parameters of functions, unions become intersections. */
type Common<C> = (C extends Typed<infer L, string> ? (label: L) => void : never) extends (
  label: infer A,
) => void
  ? A & string
  : never;

type Conditions = readonly [TypedCondition, TypedCondition, ...(readonly TypedCondition[])];

interface On<C extends Conditions, O extends Common<C[number]>> {
  /** The labels on which they meet; without any, they meet system-wide. */
  readonly on: readonly O[];
}

type AllInput<C extends Conditions, O extends Common<C[number]>> = On<C, O> & { readonly all: C };
type AnyInput<C extends Conditions, O extends Common<C[number]>> = On<C, O> & { readonly any: C };
type SomeInput<C extends Conditions, O extends Common<C[number]>> = On<C, O> & {
  readonly of: C;
  readonly atLeast: number;
};

/** All of them hold: the series and the value of the first. */
export function composite<const C extends Conditions, const O extends Common<C[number]>>(
  options: AllInput<C, O>,
): Condition<LabelsIn<C[0]>, UnitIn<C[0]>>;
/** Any of them holds: a series for each value of the labels, with the value of the first that holds. */
export function composite<const C extends Conditions, const O extends Common<C[number]>>(
  options: AnyInput<C, O>,
): Condition<O, UnitIn<C[number]>>;
/** At least so many of them hold: a series for each value of the labels, which says how many. */
export function composite<const C extends Conditions, const O extends Common<C[number]>>(
  options: SomeInput<C, O>,
): Condition<O, 'count'>;
export function composite(
  options: On<Conditions, string> & {
    readonly all?: Conditions;
    readonly any?: Conditions;
    readonly of?: Conditions;
    readonly atLeast?: number;
  },
): Condition {
  const { all, any, of, on, atLeast = 1 } = options;
  const conditions = all ?? any ?? of ?? ([] as unknown as Conditions);
  const trees = conditions.map(({ ast }) => ast);
  const labels = [...new Set(on)].sort();
  const ast =
    all !== undefined
      ? allOf(trees, labels)
      : any !== undefined
        ? anyOf(trees, labels)
        : some(trees, labels, atLeast);
  return vector({
    ast,
    unit: of === undefined ? sharedUnit(all === undefined ? conditions : conditions.slice(0, 1)) : 'count',
    faults: conditions.flatMap(({ faults }) => faults),
    sources: conditions.flatMap(({ sources }) => sources ?? []),
  });
}

function allOf([first, ...others]: readonly Expr[], labels: readonly string[]): Expr {
  return others.reduce<Expr>(
    (left, right) => ({ type: 'binary', op: 'and', left, right, matching: { type: 'on', labels } }),
    first as Expr,
  );
}

/** Conditions that stand for different series of one thing would make several alerts of it: each is reduced first. */
function anyOf(conditions: readonly Expr[], labels: readonly string[]): Expr {
  return either(conditions.map(condition => aggregated('max', condition, labels)));
}

/** Where a condition holds stands a 1 of its own, and these are counted. */
function some(conditions: readonly Expr[], labels: readonly string[], atLeast: number): Expr {
  const holding = conditions.map((condition, index): Expr => {
    const one = aggregated('group', condition, labels);
    const texts = ['condition', String(index), '', ''].map(value => ({ type: 'string', value }) as const);
    return { type: 'call', func: 'label_replace', args: [one, ...texts] };
  });
  return {
    type: 'binary',
    op: '>=',
    left: aggregated('count', either(holding), labels),
    right: { type: 'number', value: atLeast },
  };
}

function either([first, ...others]: readonly Expr[]): Expr {
  return others.reduce<Expr>((left, right) => ({ type: 'binary', op: 'or', left, right }), first as Expr);
}

function aggregated(op: string, expr: Expr, labels: readonly string[]): Expr {
  return { type: 'aggregation', op, expr, ...(labels.length > 0 && { grouping: { type: 'by', labels } }) };
}

function sharedUnit(conditions: readonly Typed[]): string | undefined {
  const units = new Set(conditions.map(({ unit }) => unit));
  return units.size === 1 ? [...units][0] : undefined;
}
