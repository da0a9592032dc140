import { supports } from '../../core/index.js';
import type { Aggregation, Call, Expr, Grouping } from '../ast.js';
import { aggregationSignature } from '../language/aggregations.js';
import { NEVER_METRICS } from '../language/names.js';
import { type Cursor, hole, spanOf } from './cursor.js';
import { parseEnclosed, parseExpression } from './expression.js';
import { parseLabelList, variableText } from './label-list.js';
import { parseSelector } from './selector.js';
import type { Token } from './token.js';

/** A number, a string, a variable, a call, an aggregation, a selector, or an expression in parentheses. */
export function parsePrimary(cursor: Cursor): Expr {
  const token = cursor.peek();
  switch (token.type) {
    case 'number':
      return { type: 'number', value: cursor.take().value, span: spanOf(token) };
    case 'duration':
      return durationAsNumber(cursor, cursor.take());
    case 'string':
      return { type: 'string', value: cursor.take().text, span: spanOf(token) };
    case 'variable':
      return parseVariable(cursor, cursor.take());
    case '(':
      return parseParentheses(cursor);
    case '{':
      return parseSelector(cursor, undefined);
    case 'word':
      return parseWord(cursor, token);
    default:
      cursor.unexpected('an expression');
      return hole(spanOf(token));
  }
}

function parseWord(cursor: Cursor, token: Token): Expr {
  const word = token.extra;
  if (word === 'inf' || word === 'nan') {
    cursor.take();
    return {
      type: 'number',
      value: word === 'inf' ? Number.POSITIVE_INFINITY : Number.NaN,
      span: spanOf(token),
    };
  }
  if (word !== undefined && NEVER_METRICS.has(word)) {
    cursor.unexpected('an expression', `"${token.text}" is a keyword; it goes after an operator`);
    cursor.take();
    return hole(spanOf(token));
  }
  cursor.take();
  if (word !== undefined && aggregationSignature(word) !== undefined) {
    if (cursor.at('(') || cursor.atKeyword('by') || cursor.atKeyword('without')) {
      return parseAggregation(cursor, word, token);
    }
  } else if (word === undefined && cursor.at('(')) return parseCall(cursor, token);
  else if (cursor.at('(')) return parseKeywordCall(cursor, token);
  return parseSelector(cursor, token);
}

/** `start()`, `end()` and the like are keywords that later releases also read as functions. */
function parseKeywordCall(cursor: Cursor, token: Token): Expr {
  if (token.extra === 'start' || token.extra === 'end') return parseCall(cursor, token);
  cursor.unexpected('an operator', `"${token.text}" is a keyword, not a function`);
  const args = parseArguments(cursor);
  return args[0] ?? hole(spanOf(token));
}

function parseCall(cursor: Cursor, name: Token): Call {
  const args = parseArguments(cursor);
  return { type: 'call', func: name.text, args, span: { start: name.start, end: cursor.lastEnd() } };
}

/** `sum by (job) (x)`, `sum(x) by (job)`, `topk(3, x)`. */
function parseAggregation(cursor: Cursor, op: string, name: Token): Expr {
  const before = parseGrouping(cursor);
  if (!cursor.at('(')) {
    cursor.unexpected('"(" and what to aggregate');
    return hole({ start: name.start, end: cursor.lastEnd() });
  }
  const args = parseArguments(cursor);
  const grouping = before ?? parseGrouping(cursor);
  const span = { start: name.start, end: cursor.lastEnd() };
  const expected = aggregationSignature(op)?.param === undefined ? 1 : 2;
  if (args.length !== expected) {
    cursor.report('promql/arguments', { name: op, given: args.length, min: expected, max: expected }, span);
    return hole(span);
  }
  const expr = args[expected - 1] as Expr;
  const aggregation: Aggregation = { type: 'aggregation', op, expr, span };
  if (expected === 1 && grouping === undefined) return aggregation;
  return { ...aggregation, ...(expected === 2 && { param: args[0] }), ...(grouping && { grouping }) };
}

function parseGrouping(cursor: Cursor): Grouping | undefined {
  const keyword = cursor.acceptKeyword('by', 'without');
  if (keyword === undefined) return undefined;
  const labels = parseLabelList(cursor);
  return {
    type: keyword.extra as 'by' | 'without',
    labels,
    span: { start: keyword.start, end: cursor.lastEnd() },
  };
}

function parseArguments(cursor: Cursor): Expr[] {
  const open = cursor.expect('(');
  const args: Expr[] = [];
  if (open === undefined || cursor.accept(')') !== undefined) return args;
  for (;;) {
    args.push(parseEnclosed(cursor));
    if (cursor.accept(',') === undefined) break;
    if (cursor.at(')')) cursor.unexpected('another argument after ","', 'remove the comma');
  }
  close(cursor, open);
  return args;
}

function parseParentheses(cursor: Cursor): Expr {
  const open = cursor.take();
  const expr = parseExpression(cursor);
  if (!cursor.at(')') && !cursor.at('end')) {
    cursor.unexpected('an operator or ")"');
    cursor.skipTo(')');
  }
  close(cursor, open);
  return expr;
}

function close(cursor: Cursor, open: Token): void {
  if (cursor.accept(')') === undefined) cursor.unclosed(open, ')');
}

/** `x > 5m` compares with 300. */
function durationAsNumber(cursor: Cursor, token: Token): Expr {
  if (!supports(cursor.target, '2.54')) {
    const what = `the duration ${token.text} as a number`;
    cursor.report('promql/version', { what, since: '2.54', target: cursor.target }, spanOf(token));
  }
  return { type: 'number', value: token.value / 1000, span: spanOf(token) };
}

/** A variable alone is a value of any type; with matchers or a range it names a metric. */
function parseVariable(cursor: Cursor, token: Token): Expr {
  if (cursor.at('{') || cursor.at('[')) return parseSelector(cursor, { ...token, text: variableText(token) });
  const { text: name, extra: format } = token;
  return { type: 'variable', name, ...(format !== undefined && { format }), span: spanOf(token) };
}
