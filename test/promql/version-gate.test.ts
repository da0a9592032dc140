import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AGGREGATIONS,
  check,
  FEATURE_FLAGS,
  FUNCTIONS,
  OPERATORS,
  parse,
  print,
  withoutSpans,
} from '../../src/promql/index.js';
import { type Server, startPrometheus } from '../engines/index.js';
import { random } from './corpus/random.js';

interface Target {
  readonly target?: string;
  readonly features?: typeof FEATURE_FLAGS;
}

function faults(text: string, options: Target): string[] {
  const { ast, diagnostics } = parse(text, options);
  return (ast === undefined ? diagnostics : check(ast, { text, ...options })).map(({ message }) => message);
}

/** What is missing on the left target, whose message names the release or the flag, and is there on the right. */
const GATES: readonly (readonly [text: string, without: Target, says: RegExp, having: Target])[] = [
  [
    'rate(x[5m] anchored)',
    { target: '3.6' },
    /needs Prometheus 3\.7/,
    { target: '3.7', features: FEATURE_FLAGS },
  ],
  [
    'rate(x[5m] smoothed offset 1h)',
    { target: '3.7' },
    /promql-extended-range-selectors/,
    { target: '3.7', features: FEATURE_FLAGS },
  ],
  ['x smoothed', { target: '3.5' }, /needs Prometheus 3\.7/, { target: '3.8', features: FEATURE_FLAGS }],
  [
    'a + on(job) group_left fill(0) b',
    { target: '3.5' },
    /needs Prometheus 3\.10/,
    { target: '3.10', features: FEATURE_FLAGS },
  ],
  [
    'a / fill_left(1) fill_right(0) b',
    { target: '3.10' },
    /promql-binop-fill-modifiers/,
    { target: '3.11', features: FEATURE_FLAGS },
  ],
  ['x[5m + 1m]', { target: '3.4' }, /needs Prometheus 3\.5/, { target: '3.14' }],
  ['x[2 * (5m - 1m)]', { target: '3.5' }, /promql-duration-expr/, { target: '3.5', features: FEATURE_FLAGS }],
  [
    'x[5m:2 * step()]',
    { target: '3.5', features: FEATURE_FLAGS },
    /needs Prometheus 3\.6/,
    { target: '3.14' },
  ],
  [
    'x offset -max(1m, step())',
    { target: '3.13', features: FEATURE_FLAGS },
    /max_of took|removed in Prometheus 3\.13/,
    { target: '3.12', features: FEATURE_FLAGS },
  ],
  [
    'x[min_of(range(), 1h)]',
    { target: '3.12', features: FEATURE_FLAGS },
    /needs Prometheus 3\.13/,
    { target: '3.14' },
  ],
  ['x </ 0.5', { target: '3.10' }, /needs Prometheus 3\.11/, { target: '3.11' }],
  ['x >/ 0.5', { target: '3.5' }, /needs Prometheus 3\.11/, { target: '3.14' }],
  ['histogram_avg(x)', { target: '2.50' }, /needs Prometheus 2\.51/, { target: '2.51' }],
  ['info(x)', { target: '3.5' }, /promql-experimental-functions/, { target: '3.5', features: FEATURE_FLAGS }],
  ['holt_winters(x[5m], 0.5, 0.5)', { target: '3.5' }, /removed in Prometheus 3\.0/, { target: '2.53' }],
  [
    'double_exponential_smoothing(x[5m], 0.5, 0.5)',
    { target: '2.53' },
    /needs Prometheus 3\.0/,
    { target: '3.0', features: FEATURE_FLAGS },
  ],
  [
    'limitk(2, x)',
    { target: '3.5' },
    /promql-experimental-functions/,
    { target: '3.5', features: FEATURE_FLAGS },
  ],
  ['{"a.b"}', { target: '2.53' }, /needs Prometheus 3\.0/, { target: '3.0' }],
];

describe('the version gate', () => {
  it.each(GATES)('%s', (text, without, says, having) => {
    expect(faults(text, without).join('\n')).toMatch(says);
    expect(faults(text, having)).toEqual([]);
    const { ast } = parse(text, having);
    const printed = ast && print(ast);
    expect(printed && withoutSpans(parse(printed, having).ast as never)).toEqual(ast && withoutSpans(ast));
  });

  it('follows the table for every function, aggregation and operator', () => {
    const parts = { ...FUNCTIONS, ...AGGREGATIONS, ...OPERATORS };
    for (const [name, part] of Object.entries(parts)) {
      const { since, removedIn, experimental } = part as {
        since?: string;
        removedIn?: string;
        experimental?: true | { until: string };
      };
      const said = (options: Target) => faults(textOf(name), options).filter(text => /Prometheus/.test(text));
      if (since !== undefined) {
        expect([name, said({ target: before(since), features: FEATURE_FLAGS })]).not.toEqual([name, []]);
        expect([name, said({ target: since, features: FEATURE_FLAGS })]).toEqual([name, []]);
      }
      if (removedIn !== undefined) expect([name, said({ target: removedIn })]).not.toEqual([name, []]);
      if (experimental === true) expect([name, said({ target: '3.14' })]).not.toEqual([name, []]);
      else if (experimental !== undefined)
        expect([name, said({ target: experimental.until })]).toEqual([name, []]);
    }
  });

  it.each(['fill', 'anchored', 'smoothed', 'fill_left'])(
    'leaves a metric or a label called %s alone',
    name => {
      for (const text of [name, `${name} + ${name}`, `sum by (${name}) (x{${name}="a"})`, `x + ${name}`])
        expect([text, faults(text, { target: '3.5' })]).toEqual([text, []]);
    },
  );

  it.each([
    ['irate(x[5m] smoothed)', /does not take smoothed/],
    ['changes(x[5m] smoothed)', /does not take smoothed/],
    ['rate(x[5m:] anchored)', /applies only to a selector/],
    ['x and fill(0) y', /cannot be used with/],
    ['x[5m] anchored smoothed', /cannot be used together/],
    ['x[1m / 0]', /divided by 0/],
    ['x[min_of(1m)]', /takes 2 arguments/],
  ])('%s is refused even where the feature is', (text, says) => {
    expect(faults(text, { target: '3.14', features: FEATURE_FLAGS }).join('\n')).toMatch(says);
  });
});

function before(version: string): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return minor === 0 ? `${major - 1}.55` : `${major}.${minor - 1}`;
}

/** A use of a part of the language with the right arguments. */
function textOf(name: string): string {
  const samples = { vector: 'x', matrix: 'x[5m]', scalar: '1', string: '"a"' };
  if (Object.hasOwn(FUNCTIONS, name)) {
    const { args } = FUNCTIONS[name as keyof typeof FUNCTIONS];
    return `${name}(${args.map(arg => samples[arg]).join(', ')})`;
  }
  if (!Object.hasOwn(AGGREGATIONS, name)) return `x ${name} y`;
  const aggregation = AGGREGATIONS[name as keyof typeof AGGREGATIONS];
  return 'param' in aggregation ? `${name}(${samples[aggregation.param.type]}, x)` : `${name}(x)`;
}

/** The operands and operators of a text. Prometheus keeps the parentheses of its text; ours are the necessary ones. */
function inSeconds(text = ''): string {
  const seconds = (length: string) => String((parse(length).ast as { value?: number }).value);
  return text.replace(/[()]/g, '').replace(/\b[\d.][\w.]*/g, seconds);
}

describe('arithmetic of durations, judged by Prometheus 3.5 with its flag', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startPrometheus('3.5', '', ['--enable-feature=promql-duration-expr']);
  });
  afterAll(() => server.stop());

  const formatted = async (query: string) => {
    const response = await fetch(`${server.url}/api/v1/format_query`, {
      method: 'POST',
      body: new URLSearchParams({ query }),
    });
    return ((await response.json()) as { data?: string }).data;
  };

  it('is read and printed as Prometheus does, and refused where it does', async () => {
    const source = random(5);
    const length = (depth: number): string => {
      if (depth === 0 || source.chance(0.3)) return source.pick(['5m', '2', '90s', '1h', '0.5']);
      const inner = () => length(depth - 1);
      return source.pick([
        () => `(${inner()})`,
        () => `-${inner()}`,
        () => `${inner()} ${source.pick(['+', '-', '*', '/', '%', '^'])} ${inner()}`,
        () => `${inner()}${source.pick(['', ' ', '+'])}${source.pick(['(', ')', ''])}`,
      ])();
    };
    const texts = Array.from({ length: 400 }, () => {
      const at = length(3);
      return source.pick([`x[${at}]`, `x[${at}:${length(2)}]`, `x offset ${at}`, `x offset ${at} + y`]);
    });
    const wrong: object[] = [];
    let taken = 0;
    for (const text of texts) {
      const theirs = await formatted(text);
      const { ast } = parse(text);
      const ours = ast && faults(text, { features: FEATURE_FLAGS }).length === 0 ? print(ast) : undefined;
      if (theirs !== undefined) taken++;
      if ((theirs === undefined) !== (ours === undefined)) wrong.push({ text, theirs, ours });
      else if (ours !== undefined && inSeconds(await formatted(ours)) !== inSeconds(theirs))
        wrong.push({ text, theirs, ours });
      else if (ours !== undefined && print(parse(ours).ast as never) !== ours) wrong.push({ text, ours });
    }
    expect(wrong.slice(0, 8)).toEqual([]);
    expect(taken).toBeGreaterThan(150);
  });
});
