import { compilePattern } from '../../promql/index.js';
import type { RouteMatcher } from './route.js';

/** What an alert carries. A label that is missing and one that is empty are the same. */
export type Labels = Readonly<Record<string, string>>;

/** True if labels have what every matcher asks for. */
export function matchesAll(matchers: readonly RouteMatcher[], labels: Labels): boolean {
  return matchers.every(matcher => matches(matcher, labels));
}

export function matches(matcher: RouteMatcher, labels: Labels): boolean {
  const { label } = matcher;
  return accepts(matcher, Object.hasOwn(labels, label) ? (labels[label] ?? '') : '');
}

/** Whether a matcher takes a label's value. A regex that is none takes nothing, nor does its opposite. */
export function accepts({ operator, value }: RouteMatcher, actual: string): boolean {
  if (operator === '=') return actual === value;
  if (operator === '!=') return actual !== value;
  const { pattern } = compilePattern(asAlertmanagers(value));
  if (pattern === undefined) return false;
  return pattern.matches(actual) === (operator === '=~');
}

/**
 * Unlike Prometheus', Alertmanager's `.` does not match the end of a line.
 * https://github.com/prometheus/alertmanager/blob/main/pkg/labels/matcher.go (NewMatcher)
 */
function asAlertmanagers(pattern: string): string {
  return pattern.includes('.') ? `(?-s:${pattern})` : pattern;
}

/** The first two matchers that no label can satisfy together, if one of them says which values it takes. */
export function contradiction(
  matchers: readonly RouteMatcher[],
): readonly [RouteMatcher, RouteMatcher] | undefined {
  for (const listing of matchers) {
    const values = listedValues(listing);
    if (values === undefined) continue;
    const other = matchers.find(
      each => each.label === listing.label && !values.some(value => accepts(each, value)),
    );
    if (other !== undefined) return [listing, other];
  }
  return undefined;
}

/** All values that a matcher takes: one, or those of a pattern that is a list of them. What other patterns take is not known. */
export function listedValues({ operator, value }: RouteMatcher): readonly string[] | undefined {
  if (operator === '=') return [value];
  return operator === '=~' && /^[\w|\- ]+$/.test(value) ? value.split('|') : undefined;
}

/**
 * `severity="critical"`, as Alertmanager prints it: always double-quoted, the one form that every version reads the same
 * way, with and without strict UTF-8 mode.
 */
export function matcherText({ label, operator, value }: RouteMatcher): string {
  return `${label}${operator}${quoted(value)}`;
}

/** A label's value as Alertmanager prints it. */
export function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
