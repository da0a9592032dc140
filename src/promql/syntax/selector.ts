import type { Matcher, MatchOperator, VectorSelector } from '../ast.js';
import { type Cursor, spanOf } from './cursor.js';
import { quotedName, variableText } from './label-list.js';
import type { Token } from './token.js';

const OPERATORS = new Set(['=', '!=', '=~', '!~']);

/** `metric{label="value"}` from after the metric's name, or from its brace. */
export function parseSelector(cursor: Cursor, name: Token | undefined): VectorSelector {
  const start = name?.start ?? cursor.peek().start;
  const matchers = cursor.at('{') ? parseMatchers(cursor, name?.text) : [];
  const span = { start, end: cursor.lastEnd() };
  if (name !== undefined) return { type: 'selector', metric: name.text, matchers, span };
  return withMetricName({ type: 'selector', matchers, span });
}

/** `{__name__="up"}` and `{"up"}` are `up` in other words: the tree has one form for all. */
function withMetricName(selector: VectorSelector): VectorSelector {
  const names = selector.matchers.filter(matcher => matcher.label === '__name__');
  const [only] = names;
  if (names.length !== 1 || only?.operator !== '=' || only.value === '') return selector;
  return { ...selector, metric: only.value, matchers: selector.matchers.filter(matcher => matcher !== only) };
}

function parseMatchers(cursor: Cursor, name: string | undefined): Matcher[] {
  const open = cursor.take();
  const matchers: Matcher[] = [];
  while (!cursor.at('}') && !cursor.at('end')) {
    const token = cursor.peek();
    const label = parseLabelName(cursor);
    if (label === undefined) {
      cursor.unexpected('a label or "}"');
      cursor.skipTo(',', '}');
    } else if (token.type === 'string' && (cursor.at(',') || cursor.at('}'))) {
      if (name === undefined)
        matchers.push({ label: '__name__', operator: '=', value: label, span: spanOf(token) });
      else cursor.report('promql/metric-twice', { first: name, second: label }, spanOf(token));
    } else parseMatcher(cursor, label, token, matchers);
    if (cursor.accept(',') !== undefined) continue;
    if (cursor.at('}')) break;
    cursor.unexpected('"," or "}"');
    // A closing parenthesis means that the brace itself is missing: leave the rest alone.
    cursor.skipTo(',', '}', ')');
    if (cursor.accept(',') === undefined) break;
  }
  if (cursor.accept('}') === undefined) cursor.unclosed(open, '}');
  return matchers;
}

function parseLabelName(cursor: Cursor): string | undefined {
  const token = cursor.peek();
  if (token.type === 'string') return quotedName(cursor, cursor.take(), '2.53');
  if (token.type === 'variable') return variableText(cursor.take());
  return token.type === 'word' ? cursor.take().text : undefined;
}

function parseMatcher(cursor: Cursor, label: string, token: Token, into: Matcher[]): void {
  const operator = cursor.peek();
  if (!OPERATORS.has(operator.type)) {
    const help = operator.type === '==' ? 'one "=" compares labels' : undefined;
    cursor.unexpected('=, !=, =~ or !~', help);
    cursor.skipTo(',', '}');
    return;
  }
  cursor.take();
  const value = cursor.peek();
  if (value.type !== 'string') {
    const bare = value.type === 'word' || value.type === 'number' || value.type === 'duration';
    cursor.unexpected(
      'a value in quotes',
      bare ? `write ${label}${operator.type}"${value.text}"` : undefined,
    );
    cursor.skipTo(',', '}');
    return;
  }
  cursor.take();
  const span = { start: token.start, end: value.end };
  into.push({ label, operator: operator.type as MatchOperator, value: value.text, span });
}
