import { AGGREGATIONS, FUNCTIONS, OPERATORS } from '../../../src/promql/index.js';
import type { Random } from './random.js';

const NUMBERS = [
  '0',
  '1',
  '2.5',
  '.5',
  '5.',
  '1e3',
  '1E-3',
  '0x1f',
  '0b1',
  '017',
  '08',
  '1_000',
  '1__0',
  'Inf',
  'NaN',
  'inf',
  '+Inf',
  '1e',
  '0x',
  '1.2.3',
  '5m',
  '1h30m',
];
const DURATIONS = [
  '5m',
  '1h',
  '1h30m',
  '90s',
  '500ms',
  '1d',
  '2w',
  '1y',
  '0s',
  '300',
  '1.5h',
  '5m1h',
  '1e3',
  '5',
  '0',
  '-5m',
  '1h 5m',
  '292y',
  '300y',
  '1m1m',
  '0x10',
  '1_0',
];
const METRICS = [
  'up',
  'x_total',
  'job:x:rate5m',
  ':a',
  'sum',
  'on',
  'by',
  'offset',
  'start',
  'inf',
  'bool',
  'group_left',
  'and',
  'step',
  'rate',
  'a_b',
  'limitk',
  'atan2',
  'without',
  'quantile',
];
const LABELS = [
  'job',
  'instance',
  'a',
  '_x',
  'by',
  'on',
  'sum',
  'le',
  'offset',
  'without',
  'bool',
  'inf',
  'start',
  'a:b',
  '"a b"',
  '"job"',
  '""',
  '__name__',
  'group_right',
  'and',
  'limitk',
  'end',
  'atan2',
  'ignoring',
  '1a',
  "'q'",
  'x.y',
];
const VALUES = [
  '"x"',
  "'x'",
  '`x`',
  '""',
  '"a.*"',
  '".*"',
  '".+"',
  '"a|b"',
  '"(a"',
  '"[a"',
  '"\\\\d+"',
  '"\\d"',
  '"(?=x)"',
  '"a{1001}"',
  '"\\x41"',
  '"\\u00e4"',
  '"ä"',
  '"\\U00110000"',
  "'it\\'s'",
  '"\\\'"',
  '`\\d`',
  '"a\\nb"',
  '"a',
  '"(?i)x"',
  '"^x$"',
  '"\\\\pL"',
  '"a**"',
  '"x{2,1}"',
  '"[z-a]"',
  '"(?P<n>x)"',
  '"(?<n>x)"',
  '"\\\\Qa+\\\\E"',
  '"a??"',
  '"\\\\1"',
  '"\\\\z"',
  '"\\\\Z"',
  '"[[:alpha:]]"',
  '"[[:foo:]]"',
  '"+"',
  '"a|*"',
];
const MATCHERS = ['=', '!=', '=~', '!~', '=', '=', '==', '>'];

/** Random text that is mostly right in form, and often enough wrong in small ways. */
export function expressionText(random: Random, depth: number): string {
  const { pick, chance } = random;
  if (depth <= 0 || chance(0.15)) return leaf(random);
  const inner = () => expressionText(random, depth - 1);
  switch (random.below(9)) {
    case 0:
      return `(${inner()})`;
    case 1:
      return `${pick(['-', '+'])}${inner()}`;
    case 2:
    case 3: {
      const op = pick(Object.keys(OPERATORS).filter(op => op.length < 2 || op[1] !== '/'));
      return `${inner()} ${op}${pick([' ', ' ', ' ', '', ' bool ', matching(random)])} ${inner()}`;
    }
    case 4:
      return aggregation(random, depth);
    case 5: {
      const func = chance(0.05) ? pick(['foo', 'Rate', 'sum_', 'absent_over']) : pick(Object.keys(FUNCTIONS));
      return call(random, func, depth);
    }
    case 6:
      return `${inner()}[${pick(DURATIONS)}:${pick(['', '1m', pick(DURATIONS)])}]`;
    case 7:
      return `${inner()} ${modifier(random)}`;
    default:
      return leaf(random);
  }
}

function call(random: Random, func: string, depth: number): string {
  const signature = (FUNCTIONS as Record<string, { args: readonly string[] }>)[func];
  const args = (signature?.args ?? ['vector']).map(type => {
    if (random.chance(0.08)) return leaf(random);
    if (type === 'matrix')
      return random.chance(0.8)
        ? `${selector(random)}[${random.pick(['5m', '1h'])}]`
        : `${vector(random, depth - 1)}[1h:5m]`;
    if (type === 'scalar') return random.pick(NUMBERS);
    return type === 'string' ? random.pick(VALUES) : vector(random, depth - 1);
  });
  if (random.chance(0.06)) args.push(leaf(random));
  if (random.chance(0.06)) args.pop();
  return `${func}(${args.join(', ')}${random.chance(0.02) ? ',' : ''})`;
}

/** Text that is an instant vector, most likely. */
function vector(random: Random, depth: number): string {
  if (depth <= 0) return selector(random);
  switch (random.below(5)) {
    case 0:
      return aggregation(random, depth);
    case 1:
      return call(
        random,
        random.pick([
          'rate',
          'increase',
          'abs',
          'clamp_min',
          'label_replace',
          'histogram_quantile',
          'absent',
        ]),
        depth,
      );
    case 2:
      return `${vector(random, depth - 1)} ${random.pick(['+', '-', '*', '/', '>', '==', 'and', 'or', 'unless'])} ${random.pick(['', matching(random)])} ${vector(random, depth - 1)}`;
    case 3:
      return `(${vector(random, depth - 1)})`;
    default:
      return selector(random);
  }
}

function aggregation(random: Random, depth: number): string {
  const { pick, chance } = random;
  const op = pick(Object.keys(AGGREGATIONS));
  const name = chance(0.1) ? op.toUpperCase() : op;
  const param = {
    topk: '3',
    bottomk: '3',
    quantile: '0.9',
    count_values: '"v"',
    limitk: '2',
    limit_ratio: '0.5',
  }[op];
  const body = chance(0.1) ? expressionText(random, depth - 1) : vector(random, depth - 1);
  const args = param === undefined || chance(0.05) ? `(${body})` : `(${param}, ${body})`;
  const grouping = `${pick(['by', 'without', 'BY'])} (${labels(random)})`;
  return pick([
    `${name} ${grouping} ${args}`,
    `${name}${args} ${grouping}`,
    `${name}${args}`,
    `${name} ${args}`,
  ]);
}

function leaf(random: Random): string {
  const { pick, below } = random;
  switch (below(7)) {
    case 0:
      return pick(NUMBERS);
    case 1:
      return pick(VALUES);
    case 2:
      return `${selector(random)}[${pick(DURATIONS)}]`;
    case 3:
      return `${selector(random)} ${modifier(random)}`;
    case 4:
      return pick(['time()', 'vector(1)', 'pi()', 'hour()', 'scalar(up)']);
    default:
      return selector(random);
  }
}

function selector(random: Random): string {
  const { pick, chance, below } = random;
  const name = chance(0.85) ? (chance(0.7) ? pick(['up', 'x_total', 'job:x:rate5m']) : pick(METRICS)) : '';
  if (name !== '' && chance(0.5)) return name;
  const matchers = Array.from({ length: below(3) + (name === '' ? 1 : 0) }, () =>
    chance(0.04)
      ? pick(['"up"', '"a.b"', 'job'])
      : `${chance(0.7) ? pick(['job', 'a']) : pick(LABELS)}${pick(MATCHERS)}${chance(0.6) ? pick(['"x"', '"a.*"']) : pick(VALUES)}`,
  );
  return `${name}{${matchers.join(',')}${chance(0.1) ? ',' : ''}}`;
}

function modifier(random: Random): string {
  return random.pick([
    `offset ${random.pick(DURATIONS)}`,
    'offset 5m',
    'offset -5m',
    '@ start()',
    '@ end()',
    '@ 1609746000',
    `@ ${random.pick(NUMBERS)}`,
    '@ -5',
    '@ start() offset 1h',
    'offset 1h @ 5',
    'offset 5m offset 5m',
  ]);
}

function matching(random: Random): string {
  const { pick, chance } = random;
  const bool = chance(0.1) ? 'bool ' : '';
  const group = chance(0.3)
    ? ` ${pick(['group_left', 'group_right'])}${pick(['', '()', `(${labels(random)})`])}`
    : '';
  return ` ${bool}${pick(['on', 'ignoring', 'ON'])}(${labels(random)})${group} `;
}

function labels(random: Random): string {
  const { pick, chance, below } = random;
  const list = Array.from({ length: below(3) }, () =>
    chance(0.75) ? pick(['job', 'instance', 'a']) : pick(LABELS),
  );
  return list.join(', ') + (list.length > 0 && chance(0.08) ? ',' : '');
}
