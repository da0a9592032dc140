import type { RouteMatcher } from '../model/index.js';
import { compilePattern } from '../promql/index.js';
import type { Labels } from './labels.js';

/** True if labels have what every matcher asks for. A regex that is none matches nothing, nor its opposite. */
export function matchesAll(matchers: readonly RouteMatcher[], labels: Labels): boolean {
  return matchers.every(matcher => matches(matcher, labels));
}

export function matches({ label, operator, value }: RouteMatcher, labels: Labels): boolean {
  const actual = Object.hasOwn(labels, label) ? (labels[label] ?? '') : '';
  if (operator === '=') return actual === value;
  if (operator === '!=') return actual !== value;
  // Unlike Prometheus', Alertmanager's `.` does not match the end of a line.
  // https://github.com/prometheus/alertmanager/blob/main/pkg/labels/matcher.go (NewMatcher)
  const { pattern } = compilePattern(`(?-s:${value})`);
  if (pattern === undefined) return false;
  return pattern.matches(actual) === (operator === '=~');
}

/** `severity="critical"`, as Alertmanager prints it. */
export function matcherText({ label, operator, value }: RouteMatcher): string {
  return `${label}${operator}${quoted(value)}`;
}

export function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
