import { formatDuration } from '../../core/index.js';
import {
  AGGREGATION_METHODS,
  type Aggregation,
  type Binary,
  type Call,
  type Expr,
  FUNCTIONS,
  type Grouping,
  metricsUsed,
  OPERATOR_METHODS,
  print,
  RANGE_METHODS,
  type Range,
  VECTOR_METHODS,
} from '../../promql/index.js';
import { type Code, linked, textLiteral, token } from './code.js';
import { anyCode } from './composites.js';
import { distributionCode } from './distributions.js';
import { numberCode, objectCode, textsCode } from './literals.js';
import type { Names } from './names.js';
import { quantityCode } from './quantities.js';
import { selectorCode } from './selectors.js';
import { shiftedCode } from './shifted.js';

/** An expression as a person writes it: calls of the builders where its tree is plain, and text where it is not. */
export function expressionCode(expr: Expr, names: Names): Code {
  return builtCode(expr, names) ?? mixedCode(expr, names) ?? textCode(expr, names);
}

/** How a part of an expression becomes code; undefined if it does not. */
type Part = (expr: Expr, names: Names) => Code | undefined;

/** An expression as calls of the builders alone. */
const builtCode: Part = (expr, names) =>
  expr.type === 'selector'
    ? selectorCode(expr, names, 'gauge')
    : (methodCode(expr, names, builtCode) ?? shiftedCode(expr, each => methodCode(each, names, builtCode)));

/** Calls on text, for the smallest part that the builders do not make. Of series that nobody declared, one text reads better. */
const mixedCode: Part = (expr, names) =>
  metricsUsed(expr).every(metric => isDeclared(metric, names))
    ? methodCode(expr, names, partCode)
    : undefined;

const partCode: Part = (expr, names) =>
  builtCode(expr, names) ??
  mixedCode(expr, names) ??
  (VECTORS.has(expr.type) ? textCode(expr, names) : undefined);

function isDeclared(metric: string, names: Names): boolean {
  const whole = metric.replace(/_(?:bucket|sum|count)$/, '');
  return [metric, whole].some(name => names.series(name).length > 0);
}

const VECTORS: ReadonlySet<string> = new Set(['call', 'aggregation', 'binary', 'unary']);

function methodCode(expr: Expr, names: Names, part: Part): Code | undefined {
  switch (expr.type) {
    case 'call':
      return distributionCode(expr, names) ?? callCode(expr, names, part);
    case 'aggregation':
      return distributionCode(expr, names) ?? aggregationCode(expr, names, part);
    case 'binary':
      return distributionCode(expr, names) ?? anyCode(expr, names, part) ?? binaryCode(expr, names, part);
    case 'unary': {
      const code = expr.op === '-' ? part(expr.expr, names) : undefined;
      return code && linked(code, 'negate', []);
    }
    default:
      return undefined;
  }
}

function callCode(call: Call, names: Names, part: Part): Code | undefined {
  const [first, ...rest] = call.args;
  return (
    counterCode(call, names) ??
    (first && rangeMethodCode(call.func, first, rest, names, part)) ??
    (first && vectorMethodCode(call.func, first, rest, names, part)) ??
    functionCode(call, names, part)
  );
}

const OF_COUNTERS: ReadonlySet<string> = new Set(['rate', 'irate', 'increase', 'resets']);

/** `requests.rate()`: the window may be the usual one. */
function counterCode({ func, args }: Call, names: Names): Code | undefined {
  const [range] = args;
  if (args.length !== 1) return undefined;
  if (func === 'absent' && range?.type === 'selector') {
    const counter = selectorCode(range, names, 'counter');
    return counter && linked(counter, 'absent', []);
  }
  if (range?.type !== 'matrix' || !OF_COUNTERS.has(func)) return undefined;
  const counter = selectorCode(range.selector, names, 'counter');
  const window =
    range.range.type === 'window' ? (func === 'resets' ? undefined : []) : lengthArgs(range.range);
  return counter && window && linked(counter, func, window);
}

const RANGE_METHOD_OF = reversed(RANGE_METHODS);

/** `memory.over('1h').max()` */
function rangeMethodCode(
  func: string,
  first: Expr,
  rest: readonly Expr[],
  names: Names,
  part: Part,
): Code | undefined {
  const range = func === 'quantile_over_time' ? rest[0] : first;
  const code = range && rangeCode(range, names, part);
  if (code === undefined) return undefined;
  const [a, b] = rest;
  if (func === 'quantile_over_time' && first.type === 'number') {
    return linked(code, 'quantile', [numberCode(first.value)]);
  }
  if (func === 'predict_linear' && a?.type === 'number' && Number.isInteger(a.value * 1000) && a.value > 0) {
    return linked(code, 'predict', [textLiteral(formatDuration(a.value * 1000))]);
  }
  if (func === 'double_exponential_smoothing' && a?.type === 'number' && b?.type === 'number') {
    return linked(code, 'smooth', [numberCode(a.value), numberCode(b.value)]);
  }
  const method = RANGE_METHOD_OF.get(func);
  return method !== undefined && rest.length === 0 ? linked(code, method, []) : undefined;
}

/** Series over a length of time that a text can say. */
function rangeCode(expr: Expr, names: Names, part: Part): Code | undefined {
  if (expr.type === 'matrix') {
    const of = selectorCode(expr.selector, names, 'gauge') ?? selectorCode(expr.selector, names, 'counter');
    const window = lengthArgs(expr.range);
    return of && window && linked(of, 'over', window);
  }
  if (expr.type !== 'subquery' || expr.offset !== undefined || expr.at !== undefined) return undefined;
  // A bare selector over a length of time is no subquery unless it has a step.
  if (expr.expr.type === 'selector' && expr.step === undefined) return undefined;
  const of = part(expr.expr, names);
  const window = lengthArgs(expr.range);
  const step = expr.step === undefined ? [] : lengthArgs(expr.step);
  return of && window && step && linked(of, 'over', [...window, ...step]);
}

function lengthArgs(range: Range): readonly Code[] | undefined {
  return range.type === 'duration' && range.ms > 0 ? [textLiteral(formatDuration(range.ms))] : undefined;
}

const VECTOR_METHOD_OF = reversed(VECTOR_METHODS);

/** `queue.clampMin(0)` */
function vectorMethodCode(
  func: string,
  first: Expr,
  rest: readonly Expr[],
  names: Names,
  part: Part,
): Code | undefined {
  const method = VECTOR_METHOD_OF.get(func);
  const of = method === undefined ? undefined : part(first, names);
  const args = rest.map(literalCode);
  return of && method !== undefined && args.every(isThere) ? linked(of, method, args) : undefined;
}

function literalCode(expr: Expr): Code | undefined {
  if (expr.type === 'string') return textLiteral(expr.value);
  return expr.type === 'number' && expr.unit === undefined ? numberCode(expr.value) : undefined;
}

/** `fn.clamp_max(…)`: every function has its own name there. */
function functionCode({ func, args }: Call, names: Names, part: Part): Code | undefined {
  if (!Object.hasOwn(FUNCTIONS, func)) return undefined;
  const given = args.map(arg => literalCode(arg) ?? rangeCode(arg, names, part) ?? part(arg, names));
  return given.every(isThere) ? { type: 'call', callee: `fn.${func}`, args: given } : undefined;
}

const AGGREGATION_METHOD_OF = reversed(AGGREGATION_METHODS);

/** `rate.sum({ by: ['endpoint'] })` */
function aggregationCode(
  { op, expr, param, grouping }: Aggregation,
  names: Names,
  part: Part,
): Code | undefined {
  const method = AGGREGATION_METHOD_OF.get(op);
  const of = method === undefined ? undefined : part(expr, names);
  const first = param === undefined ? [] : [literalCode(param)];
  if (of === undefined || method === undefined || !first.every(isThere)) return undefined;
  return linked(of, method, [...first, ...groupingArgs(grouping)]);
}

/** The options that group, if there are any. */
export function groupingArgs(grouping: Grouping | undefined): readonly Code[] {
  return grouping === undefined ? [] : [objectCode({ [grouping.type]: textsCode(grouping.labels) })];
}

const OPERATOR_METHOD_OF = reversed(OPERATOR_METHODS);

/** `errors.div(total)` */
function binaryCode(
  { op, left, right, bool, matching, fill }: Binary,
  names: Names,
  part: Part,
): Code | undefined {
  const method = OPERATOR_METHOD_OF.get(op);
  const of = part(left, names);
  const operand = right.type === 'number' ? operandCode(right, left, names) : part(right, names);
  if (of === undefined || method === undefined || operand === undefined) return undefined;
  const side = matching?.group?.side === 'right' ? 'groupRight' : 'groupLeft';
  const options = objectCode({
    bool: bool === true ? token('true') : undefined,
    [matching?.type ?? 'on']: matching && textsCode(matching.labels),
    [side]: matching?.group && textsCode(matching.group.include),
    fill: fill && fillCode(fill),
  });
  const isPlain = options.type === 'object' && options.entries.length === 0;
  return linked(of, method, [operand, ...(isPlain ? [] : [options])]);
}

/** A unit that a series declares is meant as such; another may come of arithmetic, which the types do not follow. */
function operandCode({ value, unit }: Extract<Expr, { type: 'number' }>, left: Expr, names: Names): Code {
  if (unit === undefined) return numberCode(value);
  const isSaid = metricsUsed(left).some(metric => names.series(metric).some(each => each.unit === unit));
  return quantityCode(value, unit, isSaid);
}

function fillCode({ left, right }: NonNullable<Binary['fill']>): Code {
  if (left !== undefined && left === right) return numberCode(left);
  return objectCode({
    left: left === undefined ? undefined : numberCode(left),
    right: right === undefined ? undefined : numberCode(right),
  });
}

/** Text, with holes for what the builders make: a hole keeps units, and the definitions that it reads. */
function textCode(expr: Expr, names: Names): Code {
  const holes: Code[] = [];
  const cut = (part: Expr): Expr => {
    const code = part.type === 'number' ? undefined : builtCode(part, names);
    if (code !== undefined) return { type: 'variable', name: `hole${holes.push(code) - 1}` };
    switch (part.type) {
      case 'binary':
        return { ...part, left: cut(part.left), right: cut(part.right) };
      case 'unary':
        return { ...part, expr: cut(part.expr) };
      case 'aggregation':
        return { ...part, expr: cut(part.expr) };
      case 'call':
        return { ...part, args: part.args.map(cut) };
      case 'subquery':
        return { ...part, expr: cut(part.expr) };
      default:
        return part;
    }
  };
  const texts = print(cut(expr)).split(/\$hole(\d+)/);
  const parts = texts.filter((_, index) => index % 2 === 0);
  const order = texts.filter((_, index) => index % 2 === 1);
  return { type: 'template', tag: 'promql', parts, holes: order.flatMap(at => holes[Number(at)] ?? []) };
}

function isThere(code: Code | undefined): code is Code {
  return code !== undefined;
}

/** A table of methods by what they are called in PromQL. */
function reversed(methods: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(methods).map(([method, name]) => [name, method]));
}
