import { type CallSite, callSite, type Diagnostic, NEWEST } from '../../core/index.js';
import type { Expr } from '../ast.js';
import type { Unit } from '../metric.js';
import { parse } from '../syntax/parse.js';
import { mapNumbers } from '../tree/numbers.js';
import type { Condition, Expression } from '../typed/index.js';
import { given } from './arguments.js';
import { type Hole, holeFaults, numberOf, printed, unitsIn } from './hole.js';
import { type HolePlace, mergedHoles } from './merged-holes.js';
import { builderProblems } from './problems.js';
import { undone } from './raw.js';
import { vector } from './vector.js';

/**
 * An expression in text: ``promql`sum(rate(${requests}[5m]))` ``. It is parsed and checked against the same metrics as
 * the rest. A metric in a hole prints as its selector, another typed expression in parentheses; a number or a quantity
 * prints as a number; a string prints as a string literal, with its escapes, so that no value can become syntax. What
 * stands between the holes is PromQL as it is in a rule file: backslashes are PromQL's, and not JavaScript's.
 */
export function promql(strings: TemplateStringsArray, ...holes: readonly Hole[]): Condition<string, string> {
  if (!isTemplate(strings))
    return expressionFrom('0', { site: callSite(promql as never), faults: [notATemplate(strings)] });
  let text = undone(strings.raw[0] ?? '').trimStart();
  const places = holes.map((hole, index): Filled => {
    const start = text.length;
    text += printed(hole);
    const end = text.length;
    text += undone(strings.raw[index + 1] ?? '');
    return { start, end, isNumber: numberOf(hole) !== undefined, units: unitsIn(hole) };
  });
  const sources = holes.flatMap(hole => (hole as Partial<Expression> | undefined)?.sources ?? []);
  const faults = holes.flatMap(holeFaults);
  return expressionFrom(text.trimEnd(), { site: callSite(promql as never), faults, sources, holes: places });
}

/** What is known of an expression in text besides the text. */
interface About {
  readonly site?: CallSite;
  readonly faults?: readonly Diagnostic[];
  readonly sources?: readonly object[];
  readonly holes?: readonly Filled[];
}

/** A hole's part of the text, and the units of the numbers in it, in order. */
interface Filled extends HolePlace {
  readonly units: readonly (Unit | undefined)[];
}

function isTemplate(value: unknown): value is TemplateStringsArray {
  return Array.isArray(value) && Array.isArray((value as Partial<TemplateStringsArray>).raw);
}

/** The expression that a text says, with its faults. */
export function expressionFrom(
  text: string,
  { site, faults = [], sources = [], holes = [] }: About = {},
): Condition<string, string> {
  // What the target's release lacks is said when the target is known.
  const { ast, diagnostics } = parse(text, { dialect: 'grafana', target: NEWEST });
  const merged = faults.length > 0 ? faults : mergedHoles(text, ast, holes);
  const handle = vector<Condition<string, string>>({
    ast: ast === undefined ? { type: 'number', value: Number.NaN } : withUnits(ast, holes),
    unit: undefined,
    // Where a hole has something wrong, the text around it has nothing to say.
    faults: merged.length > 0 ? merged : diagnostics,
    sources,
  });
  return Object.assign(handle, { text, site });
}

/** The tree with the units that its numbers had before they were text. */
function withUnits(ast: Expr, holes: readonly Filled[]): Expr {
  const left = holes.map(each => ({ ...each, units: [...each.units] }));
  return mapNumbers(ast, number => {
    const at = number.span?.start ?? -1;
    const unit = left.find(({ start, end }) => start <= at && at < end)?.units.shift();
    return unit === undefined ? number : { ...number, unit };
  });
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
