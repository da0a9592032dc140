import { formatDuration, formatNumber } from '../../core/index.js';
import type { AtModifier, Binary, Grouping, Matcher, Range, RangeVariable, VectorSelector } from '../ast.js';
import { holdsVariable, isPlainLabelName, isPlainMetricName, KEYWORDS } from '../language/names.js';
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
  if (range.type === 'window') return options.window ?? DEFAULT_WINDOW;
  if (range.type === 'variable') return rangeVariable(range);
  // Fractions of a millisecond have no unit: they are written in seconds, since 2.54.
  return Number.isInteger(range.ms) ? formatDuration(range.ms) : formatNumber(range.ms / 1000);
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

interface Modifiers {
  readonly at?: AtModifier | undefined;
  readonly offset?: Exclude<Range, { type: 'window' }> | undefined;
}

/** ` @ end() offset 5m`. */
export function modifiersText({ at, offset }: Modifiers, options: PrintOptions): string {
  let text = '';
  if (at !== undefined) text += at.type === 'timestamp' ? ` @ ${numberText(at.seconds)}` : ` @ ${at.type}()`;
  if (offset !== undefined) text += ` offset ${rangeText(offset, options)}`;
  return text;
}

/** The operator with what belongs to it: `/ on(job) group_left(team)`. `right` is the text that follows. */
export function operatorText({ op, bool, matching }: Binary, right: string): string {
  let text: string = op;
  if (bool === true) text += ' bool';
  if (matching === undefined) return text;
  text += ` ${matching.type}${labelList(matching.labels)}`;
  if (matching.group === undefined) return text;
  text += ` group_${matching.group.side}`;
  // Without its own parentheses, group_left would take those of the operand.
  if (matching.group.include.length > 0 || right.startsWith('(')) text += labelList(matching.group.include);
  return text;
}
