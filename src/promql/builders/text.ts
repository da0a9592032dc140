import { type CallSite, callSite, type Diagnostic, formatNumber, NEWEST } from '../../core/index.js';
import type { Expr } from '../ast.js';
import type { Unit } from '../metric.js';
import { print } from '../print/print.js';
import { parse } from '../syntax/parse.js';
import { mapNumbers, numbersIn } from '../tree/numbers.js';
import type { Condition, Expression, Quantity, Selected } from '../typed/index.js';
import { given } from './arguments.js';
import { builderProblems } from './problems.js';
import { vector } from './vector.js';

/** What may stand in a hole of an expression in text. */
export type Hole = Expression | Selected | Quantity | number | string;

/**
 * An expression in text: ``promql`sum(rate(${requests}[5m]))` ``. It is parsed and checked against the same metrics as
 * the rest. A metric in a hole prints as its selector, another typed expression in parentheses; a number or a quantity prints as a number; a string
 * prints as a string literal, with its escapes, so that no value can become syntax.
 */
export function promql(strings: TemplateStringsArray, ...holes: readonly Hole[]): Condition<string, string> {
  if (!Array.isArray(strings))
    return expressionFrom('0', { site: callSite(promql as never), faults: [notATemplate(strings)] });
  let text = (strings[0] ?? '').trimStart();
  const quantities = holes.flatMap((hole, index) => {
    const start = text.length;
    text += printed(hole);
    const end = text.length;
    text += strings[index + 1] ?? '';
    return { start, end, units: unitsIn(hole) };
  });
  const sources = holes.flatMap(hole => (hole as Partial<Expression> | undefined)?.sources ?? []);
  const faults = holes.flatMap(holeFaults);
  return expressionFrom(text.trimEnd(), { site: callSite(promql as never), faults, sources, quantities });
}

/** What is known of an expression in text besides the text. */
interface About {
  readonly site?: CallSite;
  readonly faults?: readonly Diagnostic[];
  readonly sources?: readonly object[];
  readonly quantities?: readonly Quantities[];
}

/** A part of the text, and the units of the numbers in it, in order. */
interface Quantities {
  readonly start: number;
  readonly end: number;
  readonly units: readonly (Unit | undefined)[];
}

/** The expression that a text says, with its faults. */
export function expressionFrom(
  text: string,
  { site, faults = [], sources = [], quantities = [] }: About = {},
): Condition<string, string> {
  // What the target's release lacks is said when the target is known.
  const { ast, diagnostics } = parse(text, { dialect: 'grafana', target: NEWEST });
  const handle = vector<Condition<string, string>>({
    ast: ast === undefined ? { type: 'number', value: Number.NaN } : withUnits(ast, quantities),
    unit: undefined,
    // Where a hole has something wrong, the text around it has nothing to say.
    faults: faults.length > 0 ? faults : diagnostics,
    sources,
  });
  return Object.assign(handle, { text, site });
}

/** The tree with the units that its numbers had before they were text. */
function withUnits(ast: Expr, quantities: readonly Quantities[]): Expr {
  const left = quantities.map(each => ({ ...each, units: [...each.units] }));
  return mapNumbers(ast, number => {
    const at = number.span?.start ?? -1;
    const unit = left.find(({ start, end }) => start <= at && at < end)?.units.shift();
    return unit === undefined ? number : { ...number, unit };
  });
}

function unitsIn(hole: Hole | undefined): readonly (Unit | undefined)[] {
  if (typeof hole !== 'object' || isSelected(hole)) return [];
  if (hole?.type === 'quantity') return [hole.unit];
  return hole?.type === 'expression' ? numbersIn(hole.ast).map(({ unit }) => unit) : [];
}

function printed(hole: Hole | undefined): string {
  if (typeof hole === 'number') return formatNumber(hole);
  if (typeof hole === 'string') return JSON.stringify(hole);
  if (isSelected(hole)) return print(hole.selector);
  if (hole?.type === 'quantity') return formatNumber(hole.value);
  if (hole?.type !== 'expression') return '';
  return hole.ast.type === 'selector' ? print(hole.ast) : `(${print(hole.ast)})`;
}

/** Plain JavaScript may call it like any function, with a text. */
function notATemplate(value: unknown): Diagnostic {
  const wanted = 'a text in backticks';
  const facts = {
    what: 'what follows promql',
    given: given(value),
    wanted,
    help: 'write promql`…`, without parentheses',
  };
  return builderProblems.report('promql/bad-argument', facts, { path: [] });
}

/** What is wrong with what stands in a hole. */
function holeFaults(hole: Hole | undefined): readonly Diagnostic[] {
  if (typeof hole === 'number' || typeof hole === 'string') return [];
  if (isSelected(hole) || hole?.type === 'expression') return hole.faults;
  if (hole?.type === 'quantity') return [];
  const wanted = 'a metric, an expression, a quantity, a number or a text';
  const facts = { what: 'an interpolated value', given: given(hole), wanted };
  return [builderProblems.report('promql/bad-argument', facts, { path: [] })];
}

function isSelected(hole: Hole | undefined): hole is Selected {
  return typeof hole === 'object' && hole !== null && 'selector' in hole;
}
