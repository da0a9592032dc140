import { supports } from '../../../src/core/index.js';
import {
  AGGREGATIONS,
  type Binary,
  type BinaryOperator,
  type Expr,
  FUNCTIONS,
  functionSignature,
  type Grouping,
  type Matcher,
  type Matching,
  OPERATORS,
  type Range,
  type ValueType,
  type VectorSelector,
  valueType,
} from '../../../src/promql/index.js';
import type { Random } from './random.js';

const LABELS = ['job', 'instance', 'method', 'le', 'by', 'sum', 'without', 'a.b', 'with space'];
const METRICS = [
  'up',
  'x_total',
  'job:x:rate5m',
  'sum',
  'on',
  'inf',
  'http.requests',
  'ünïcode',
  'a "b" \\c',
];
const VALUES = [
  'x',
  '',
  'a b',
  'it\'s "quoted"',
  'back\\slash',
  'line\nend',
  '$value',
  'ä→😀',
  '\u0085',
  '\t',
];
const PATTERNS = ['.*', 'a|b', '5..', '[a-z]+', 'a\\.b', '(x|y)z?', ''];
const FUNCTION_NAMES = Object.entries(FUNCTIONS)
  .filter(([name]) => {
    const { since = '2.0', removedIn, experimental } = functionSignature(name) ?? {};
    return supports('3.5', since) && removedIn === undefined && experimental === undefined;
  })
  .map(([name]) => name);

/** A random tree that Prometheus 3.5 accepts, of the type asked for. */
export function tree(random: Random, type: ValueType, depth: number): Expr {
  switch (type) {
    case 'string':
      return { type: 'string', value: random.pick(VALUES) };
    case 'scalar':
      return depth <= 0 || random.chance(0.4) ? number(random) : scalar(random, depth);
    case 'matrix':
      return depth <= 0 || random.chance(0.6) ? matrix(random) : subquery(random, depth);
    case 'vector':
      return depth <= 0 || random.chance(0.2) ? selector(random) : vector(random, depth);
  }
}

function number({ pick }: Random): Expr {
  return {
    type: 'number',
    value: pick([0, 1, 2.5, 0.001, 1e9, 1e-7, 1e21, -1, -0.5, 100, Infinity, -Infinity, NaN]),
  };
}

function scalar(random: Random, depth: number): Expr {
  if (random.chance(0.2)) return call(random, random.pick(['time', 'pi']), depth);
  if (random.chance(0.2)) return signed(random, tree(random, 'scalar', depth - 1));
  if (random.chance(0.3)) return call(random, 'scalar', depth);
  return binary(random, 'scalar', 'scalar', depth);
}

function vector(random: Random, depth: number): Expr {
  switch (random.below(7)) {
    case 0:
      return aggregation(random, depth);
    case 1:
    case 2:
      return call(
        random,
        random.pick(FUNCTION_NAMES.filter(name => functionSignature(name)?.result === 'vector')),
        depth,
      );
    case 3:
      return signed(random, tree(random, 'vector', depth - 1));
    case 4:
      return binary(random, 'vector', 'vector', depth);
    case 5:
      return binary(random, 'vector', 'scalar', depth);
    default:
      return binary(random, 'scalar', 'vector', depth);
  }
}

/** A sign before a number is part of the number. */
function signed({ pick }: Random, expr: Expr): Expr {
  return expr.type === 'number' ? expr : { type: 'unary', op: pick(['-', '+']), expr };
}

function aggregation(random: Random, depth: number): Expr {
  const op = random.pick(Object.keys(AGGREGATIONS).filter(name => !name.startsWith('limit')));
  const type = { topk: 'scalar', bottomk: 'scalar', quantile: 'scalar', count_values: 'string' }[op] as
    | ValueType
    | undefined;
  const grouping: Grouping | undefined = random.chance(0.7)
    ? { type: random.pick(['by', 'without']), labels: labels(random) }
    : undefined;
  return {
    type: 'aggregation',
    op,
    expr: tree(random, 'vector', depth - 1),
    ...(type && { param: tree(random, type, depth - 1) }),
    ...(grouping && { grouping }),
  };
}

function call(random: Random, func: string, depth: number): Expr {
  const { args, optional = 0, repeat = 1 } = functionSignature(func) ?? { args: [] };
  const types = [...args.slice(0, args.length - random.below(optional + 1))];
  const last = args.at(-1);
  if (types.length === args.length && repeat > 1 && last !== undefined) {
    for (let more = random.below(3); more > 0; more--) types.push(last);
  }
  return { type: 'call', func, args: types.map(type => tree(random, type, depth - 1)) };
}

function binary(random: Random, left: ValueType, right: ValueType, depth: number): Binary {
  const bothVectors = left === 'vector' && right === 'vector';
  const ops = (Object.keys(OPERATORS) as BinaryOperator[]).filter(
    op => OPERATORS[op].kind !== 'trim' && (bothVectors || OPERATORS[op].kind !== 'set'),
  );
  const op = random.pick(ops);
  const { kind } = OPERATORS[op];
  const bool = kind === 'comparison' && (left === right && left === 'scalar' ? true : random.chance(0.3));
  const matching = bothVectors && random.chance(0.5) ? matchingOf(random, kind === 'set') : undefined;
  return {
    type: 'binary',
    op,
    left: tree(random, left, depth - 1),
    right: tree(random, right, depth - 1),
    ...(bool && { bool }),
    ...(matching && { matching }),
  };
}

function matchingOf(random: Random, isSet: boolean): Matching {
  const type = random.pick(['on', 'ignoring'] as const);
  const matched = labels(random);
  if (isSet || random.chance(0.5)) return { type, labels: matched };
  const include = labels(random).filter(label => !matched.includes(label));
  return { type, labels: matched, group: { side: random.pick(['left', 'right']), include } };
}

function labels(random: Random): string[] {
  return Array.from({ length: random.below(3) }, () => random.pick(LABELS));
}

function selector(random: Random): VectorSelector {
  const named = random.chance(0.9);
  const matchers = Array.from({ length: random.below(3) }, () => matcher(random));
  // Without a name one matcher must fail the empty value.
  const sure: Matcher[] = named ? [] : [{ label: 'job', operator: '=', value: 'x' }];
  return {
    type: 'selector',
    ...(named && { metric: random.pick(METRICS) }),
    matchers: [...matchers, ...sure],
    ...modifiers(random),
  };
}

function matcher(random: Random): Matcher {
  const operator = random.pick(['=', '!=', '=~', '!~'] as const);
  const value = operator.endsWith('~') ? random.pick(PATTERNS) : random.pick(VALUES);
  return { label: random.pick(LABELS), operator, value };
}

function modifiers({ pick, chance }: Random): Pick<VectorSelector, 'offset' | 'at'> {
  return {
    ...(chance(0.2) && { offset: { type: 'duration' as const, ms: pick([300_000, -60_000, 90_000, 500]) } }),
    ...(chance(0.1) && {
      at: pick([
        { type: 'start' },
        { type: 'end' },
        { type: 'timestamp', seconds: pick([1609746000, 1.5, -5]) },
      ] as const),
    }),
  };
}

function range({ pick }: Random): Range {
  return { type: 'duration', ms: pick([300_000, 5_400_000, 500, 86_400_000, 604_800_000, 90_061_001]) };
}

function matrix(random: Random): Expr {
  return { type: 'matrix', selector: selector(random), range: range(random) };
}

function subquery(random: Random, depth: number): Expr {
  const expr = tree(random, 'vector', depth - 1);
  if (valueType(expr) !== 'vector') throw new Error('a subquery is of a vector');
  return {
    type: 'subquery',
    expr,
    range: range(random),
    ...(random.chance(0.5) && { step: range(random) }),
    ...modifiers(random),
  };
}
