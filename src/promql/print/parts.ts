import { formatDuration, formatNumber } from '../../core/index.js';
import type { Binary, Grouping, Length, Matcher, Range, RangeVariable, VectorSelector } from '../ast.js';
import { holdsVariable, isPlainLabelName, isPlainMetricName, KEYWORDS } from '../language/names.js';
import { OPERATORS, SIGN_PRECEDENCE } from '../language/operators.js';
import { DEFAULT_WINDOW, type PrintOptions } from './options.js';
import { quote } from './quote.js';

/** The small pieces that the one-line and the pretty printer share. */
export function numberText(value: number): string {
  return Object.is(value, -0) ? '-0' : formatNumber(value);
}

export function variableText(name: string, format?: string): string {
  if (format !== undefined) return `\${${name}:${format}}`;
  return /^\w+$/.test(name) ? `$${name}` : `\${${name}}`;
}

export function rangeText(range: Range, options: PrintOptions): string {
  return range.type === 'window' ? (options.window ?? DEFAULT_WINDOW) : lengthText(range);
}

function lengthText(length: Length): string {
  switch (length.type) {
    case 'duration':
      // Fractions of a millisecond have no unit: they are written in seconds, since 2.54.
      return Number.isInteger(length.ms) ? formatDuration(length.ms) : formatNumber(length.ms / 1000);
    case 'variable':
      return rangeVariable(length);
    case 'group':
      return `(${lengthText(length.length)})`;
    case 'function':
      return `${length.func}(${length.args.map(lengthText).join(', ')})`;
    case 'negative':
      return `-${wrapped(length.length, SIGN_PRECEDENCE + 1)}`;
    case 'arithmetic': {
      const { precedence, rightAssociative } = OPERATORS[length.op];
      const left = wrapped(length.left, rightAssociative ? precedence + 1 : precedence);
      const right = wrapped(length.right, rightAssociative ? precedence : precedence + 1);
      return `${left} ${length.op} ${right}`;
    }
  }
}

/** In parentheses if it does not hold together as tightly as it must. */
function wrapped(length: Length, minimum: number): string {
  const text = lengthText(length);
  const precedence =
    length.type === 'arithmetic'
      ? OPERATORS[length.op].precedence
      : text.startsWith('-')
        ? SIGN_PRECEDENCE
        : Number.POSITIVE_INFINITY;
  return precedence < minimum ? `(${text})` : text;
}

function rangeVariable({ name, format, suffix = '' }: RangeVariable): string {
  // In braces, so that the unit is not read as part of the name.
  if (suffix !== '' && format === undefined) return `\${${name}}${suffix}`;
  return variableText(name, format) + suffix;
}

export function labelText(name: string): string {
  return isPlainLabelName(name) || holdsVariable(name) ? name : quote(name);
}

export function labelList(labels: readonly string[]): string {
  // A few keywords name no label unless they are quoted.
  return `(${labels.map(label => (/^(without|inf|nan)$/i.test(label) ? quote(label) : labelText(label))).join(', ')})`;
}

export function groupingText({ type, labels }: Grouping): string {
  return `${type} ${labelList(labels)}`;
}

export interface SelectorParts {
  readonly name: string;
  readonly matchers: readonly string[];
}

/** The name before the brace, and what stands in it: an unusual name moves inside. */
export function selectorParts({ metric, matchers }: VectorSelector): SelectorParts {
  const texts = matchers.map(matcherText);
  if (metric === undefined) return { name: '', matchers: texts };
  if (KEYWORDS.has(metric.toLowerCase()))
    return { name: '', matchers: [`__name__=${quote(metric)}`, ...texts] };
  if (isPlainMetricName(metric) || holdsVariable(metric)) return { name: metric, matchers: texts };
  return { name: '', matchers: [quote(metric), ...texts] };
}

function matcherText({ label, operator, value }: Matcher): string {
  return labelText(label) + operator + quote(value);
}

type Modifiers = Partial<Pick<VectorSelector, 'at' | 'offset' | 'extension'>>;

/** ` smoothed @ end() offset 5m`. */
export function modifiersText({ at, offset, extension }: Modifiers, options: PrintOptions): string {
  let text = extension === undefined ? '' : ` ${extension}`;
  if (at !== undefined) text += at.type === 'timestamp' ? ` @ ${numberText(at.seconds)}` : ` @ ${at.type}()`;
  // Bare arithmetic would go on with the expression: `x offset 5m + 1` adds to x.
  if (offset !== undefined)
    text += ` offset ${offset.type === 'arithmetic' ? `(${lengthText(offset)})` : rangeText(offset, options)}`;
  return text;
}

/** The operator with what belongs to it: `/ on(job) group_left(team)`. `right` is the text that follows. */
export function operatorText({ op, bool, matching, fill }: Binary, right: string): string {
  let text: string = op;
  if (bool === true) text += ' bool';
  if (matching !== undefined) text += ` ${matching.type}${labelList(matching.labels)}`;
  if (matching?.group !== undefined) {
    const { side, include } = matching.group;
    text += ` group_${side}`;
    // Without its own parentheses, group_left would take those of the operand.
    if (include.length > 0 || right.startsWith('(')) text += labelList(include);
  }
  return fill === undefined ? text : `${text} ${fillText(fill)}`;
}

function fillText({ left, right }: NonNullable<Binary['fill']>): string {
  if (left === right && left !== undefined) return `fill(${numberText(left)})`;
  const sides = [left === undefined ? '' : `fill_left(${numberText(left)})`];
  return [...sides, right === undefined ? '' : `fill_right(${numberText(right)})`].filter(Boolean).join(' ');
}
