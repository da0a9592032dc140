import { supports } from '../../core/index.js';
import type { DurationFunction, Length, RangeVariable } from '../ast.js';
import { DURATION_FUNCTIONS } from '../language/features.js';
import { OPERATORS, SIGN_PRECEDENCE } from '../language/operators.js';
import { type Cursor, spanOf } from './cursor.js';
import type { Token } from './token.js';

type ArithmeticOperator = '+' | '-' | '*' | '/' | '%' | '^';
const ARITHMETIC: ReadonlySet<string> = new Set(['*', '/', '%', '^', '+', '-']);

/** The longest time.Duration of Go, in milliseconds. */
export const LONGEST = 9_223_372_036_854;

interface Place {
  /** The release that reads one `-` here; more signs are read since 2.54. */
  readonly signsSince?: string | undefined;
  /** `x offset 5m + 1` adds to x: only what is no plain length carries arithmetic there. */
  readonly literalEnds?: boolean;
}

/** A length of time, or arithmetic of them: `5m`, `-5m`, `2 * step()`. Undefined if there is none. */
export function parseDuration(cursor: Cursor, place: Place = {}, minimum = 0): Length | undefined {
  // As in Prometheus' grammar, where several signs begin arithmetic, too.
  const plain = place.literalEnds === true && !(isSign(cursor.peek()) && isSign(cursor.peek(1)));
  let left = parseSigned(cursor, place, plain);
  if (left === undefined) return undefined;
  if (plain && (left.type === 'duration' || left.type === 'variable')) return left;
  for (;;) {
    const { type } = cursor.peek();
    if (!ARITHMETIC.has(type)) return left;
    const op = type as ArithmeticOperator;
    const { precedence, rightAssociative } = OPERATORS[op];
    if (precedence < minimum) return left;
    const token = cursor.take();
    const right = parseDuration(cursor, {}, rightAssociative ? precedence : precedence + 1);
    if (right === undefined) {
      cursor.unexpected('a duration such as 5m');
      return left;
    }
    if ((op === '/' || op === '%') && right.type === 'duration' && right.ms === 0)
      cursor.report('promql/duration', { problem: 'division', text: '' }, spanOf(token));
    left = { type: 'arithmetic', op, left, right };
  }
}

/** Signs and what they stand before; they bind like `*`. */
function parseSigned(cursor: Cursor, { signsSince }: Place, plain: boolean): Length | undefined {
  const { start } = cursor.peek();
  let signs = '';
  while (isSign(cursor.peek())) signs += cursor.take().type;
  const since = signs === '-' ? signsSince : signs === '' ? undefined : '2.54';
  if (since !== undefined && !supports(cursor.target, since)) {
    const what = `"${signs}" before a duration`;
    cursor.report('promql/version', { what, since, target: cursor.target }, { start, end: cursor.lastEnd() });
  }
  const length = signs === '' || plain ? parseOperand(cursor) : parsePower(cursor);
  if (length === undefined || signs.replaceAll('+', '').length % 2 === 0) return length;
  return negative(length);
}

/** As in Prometheus, a signed length is a length, also around parentheses. */
function negative(length: Length): Length {
  if (length.type === 'duration') return { type: 'duration', ms: -length.ms };
  if (length.type === 'group' && length.length.type === 'duration')
    return { type: 'group', length: negative(length.length) };
  return { type: 'negative', length };
}

function isSign({ type }: Token): boolean {
  return type === '-' || type === '+';
}

/** `2 ^ 2` after a sign: only the power binds tighter. */
function parsePower(cursor: Cursor): Length | undefined {
  const left = parseOperand(cursor);
  if (left === undefined || !cursor.at('^')) return left;
  cursor.take();
  const right = parseDuration(cursor, {}, SIGN_PRECEDENCE + 1);
  return right === undefined ? left : { type: 'arithmetic', op: '^', left, right };
}

function parseOperand(cursor: Cursor): Length | undefined {
  const token = cursor.peek();
  if (token.type === '(') return parseGroup(cursor);
  if (token.type === 'word') return parseFunction(cursor);
  if (token.type === 'duration') return { type: 'duration', ms: cursor.take().value };
  if (token.type === 'variable') return parseVariable(cursor);
  if (token.type !== 'number') return undefined;
  cursor.take();
  if (!supports(cursor.target, '2.54')) {
    const what = 'a number for a duration';
    cursor.report('promql/version', { what, since: '2.54', target: cursor.target }, spanOf(token));
  }
  const ms = token.value * 1000;
  if (ms > LONGEST) cursor.report('promql/duration', { problem: 'range', text: token.text }, spanOf(token));
  return { type: 'duration', ms };
}

function parseGroup(cursor: Cursor): Length | undefined {
  const open = cursor.take();
  const length = parseDuration(cursor);
  if (length === undefined) cursor.unexpected('a duration such as 5m');
  if (cursor.accept(')') === undefined) cursor.unclosed(open, ')');
  // Around a plain length the parentheses are all that makes it arithmetic.
  return length?.type === 'duration' || length?.type === 'variable' ? { type: 'group', length } : length;
}

function parseFunction(cursor: Cursor): Length | undefined {
  const { text } = cursor.peek();
  if (!Object.hasOwn(DURATION_FUNCTIONS, text)) return undefined;
  const func = text as DurationFunction;
  const name = cursor.take();
  cursor.expect('(');
  const args: Length[] = [];
  while (!cursor.at(')') && !cursor.at('end')) {
    const arg = parseDuration(cursor);
    if (arg === undefined) {
      cursor.unexpected('a duration such as 5m');
      cursor.skipTo(',', ')');
    } else args.push(arg);
    if (cursor.accept(',') === undefined) break;
  }
  cursor.expect(')');
  const { args: wanted } = DURATION_FUNCTIONS[func];
  if (args.length !== wanted) {
    const facts = { name: `${func}()`, given: args.length, min: wanted, max: wanted };
    cursor.report('promql/arguments', facts, { start: name.start, end: cursor.lastEnd() });
  }
  return { type: 'function', func, args };
}

function parseVariable(cursor: Cursor): RangeVariable {
  const { text: name, extra: format, end } = cursor.take();
  const next = cursor.peek();
  const suffix = next.type === 'word' && next.start === end ? cursor.take().text : undefined;
  return {
    type: 'variable',
    name,
    ...(format !== undefined && { format }),
    ...(suffix !== undefined && { suffix }),
  };
}
