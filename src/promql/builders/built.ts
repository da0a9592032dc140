import { cleanNumber, type Diagnostic, problems } from '../../core/index.js';
import type { Aggregation, Expr } from '../ast.js';
import { functionSignature, seriesArgument } from '../language/functions.js';
import type { Unit } from '../metric.js';
import { SYNTAX_PROBLEMS } from '../problems-syntax.js';
import { isTooLarge } from '../tree/extent.js';
import type { Expression } from '../typed/index.js';
import { aggregationMeasure, callMeasure, GAUGE, type Measure, UNKNOWN } from '../units/index.js';
import { isListOfTexts, labelListFaults } from './arguments.js';

/** What is given to an aggregation; which labels the names may be, the types say. */
export interface LabelGrouping {
  readonly by?: readonly string[];
  readonly without?: readonly string[];
}

/** An expression without its methods, with what is known of its values. */
export interface Built {
  readonly ast: Expr;
  readonly measure: Measure;
  readonly faults: readonly Diagnostic[];
  /** Definitions of the recorded series that it reads. */
  readonly sources?: readonly object[] | undefined;
}

/** A number, of `unit` if it has one of its own. It may be computed: 0.1 + 0.2 is meant as 0.3. */
export function number(value: number, unit?: Unit): Built {
  const ast: Expr = { type: 'number', value: cleanNumber(value), ...(unit !== undefined && { unit }) };
  return { ast, measure: { ...GAUGE, unit }, faults: [] };
}

/** What was built; or, if it has grown beyond all measure, what is wrong with it, and nothing that grows on. */
export function bounded(built: Built): Built {
  if (!isTooLarge(built.ast)) return built;
  const fault = tooLarge.report('promql/depth', {}, { path: [] });
  return { ...number(Number.NaN), measure: UNKNOWN, sources: built.sources, faults: [fault] };
}

const tooLarge = problems(SYNTAX_PROBLEMS);

/** A text. */
export function text(value: string): Built {
  return { ast: { type: 'string', value }, measure: GAUGE, faults: [] };
}

/** What an expression that came from somewhere else is, as far as it says. */
export function builtFrom(expression: Expression & { readonly measure?: Measure }): Built {
  const { ast, faults, sources, unit, measure = { unit } } = expression;
  return { ast, faults, sources, measure };
}

/** What all parts of an expression bring along: their faults, and the recordings that they need. */
export function brought(...parts: readonly (Built | undefined)[]): Pick<Built, 'faults' | 'sources'> {
  const sources = new Set(parts.flatMap(part => part?.sources ?? []));
  return {
    // A part that stands in it twice has its faults once.
    faults: [...new Set(parts.flatMap(part => part?.faults ?? []))],
    sources: sources.size === 0 ? undefined : [...sources],
  };
}

/** `func(…)`: the table says what comes out. */
export function call(func: string, ...args: readonly Built[]): Built {
  const signature = functionSignature(func);
  const measured = args[signature === undefined ? 0 : Math.max(0, seriesArgument(signature))];
  return {
    ast: { type: 'call', func, args: args.map(({ ast }) => ast) },
    measure: callMeasure(func, measured?.measure ?? GAUGE),
    ...brought(...args),
  };
}

/** `op by (…) (…)`: the table says what comes out. */
export function aggregate(op: string, of: Built, grouping?: LabelGrouping, param?: Built): Built {
  const { faults, sources } = brought(of, param);
  return {
    ast: {
      type: 'aggregation',
      op,
      expr: of.ast,
      ...(param !== undefined && { param: param.ast }),
      ...groupingOf(grouping),
    },
    measure: aggregationMeasure(op, of.measure),
    faults: [...faults, ...labelListFaults(grouping, [['by', 'without']])],
    sources,
  };
}

/** The `by` or `without` of an aggregation, in canonical order. */
function groupingOf(grouping: LabelGrouping | undefined): Pick<Aggregation, 'grouping'> {
  if (isListOfTexts(grouping?.by)) return { grouping: { type: 'by', labels: canonical(grouping.by) } };
  if (isListOfTexts(grouping?.without)) {
    return { grouping: { type: 'without', labels: canonical(grouping.without) } };
  }
  return {};
}

function canonical(labels: readonly string[]): readonly string[] {
  return [...new Set(labels)].sort();
}
