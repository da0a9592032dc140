import { groupBy } from '../core/index.js';
import { type Alert, SEVERITIES, type Severity, type ThresholdStep } from '../model/index.js';
import { type Expr, print, replaceWindow } from '../promql/index.js';

/** The colour of a value that an alert of the severity is about. */
const COLORS: Readonly<Record<Severity, string>> = {
  info: 'blue',
  warning: 'orange',
  critical: 'red',
  emergency: 'dark-red',
};

/** Alerts by what they compare, printed: a panel that shows the same finds them. */
export type AlertIndex = ReadonlyMap<string, readonly Alert[]>;

export function indexAlerts(alerts: readonly Alert[]): AlertIndex {
  return groupBy(alerts, ({ signal }) => print(signal));
}

/** The alerts on what a panel's queries show. The panel's window is Grafana's, a rule's is the system's. */
export function alertsOn(queries: readonly Expr[], index: AlertIndex, windowMs: number): readonly Alert[] {
  return [...new Set(queries.flatMap(ast => alertsOnOne(replaceWindow(ast, windowMs), index)))];
}

/** The worst of several series is judged as each of them is: the largest by upper limits, the smallest by lower ones. */
function alertsOnOne(ast: Expr, index: AlertIndex): readonly Alert[] {
  const same = index.get(print(ast));
  if (same !== undefined || ast.type !== 'aggregation') return same ?? [];
  const limit = WORST[ast.op];
  return limit === undefined
    ? []
    : alertsOnOne(ast.expr, index).filter(({ threshold }) => threshold?.operator.startsWith(limit));
}

/** Which limits an aggregation keeps. */
const WORST: Readonly<Record<string, '>' | '<'>> = { max: '>', min: '<' };

/**
 * Colour steps from the thresholds of alerts. Above an upper limit the value has the colour of its severity; below a
 * lower limit too, so there the scale begins with the colour and ends with `base`.
 */
export function stepsFrom(alerts: readonly Alert[], base: string): readonly ThresholdStep[] {
  const upper = limits(alerts, '>');
  const lower = limits(alerts, '<');
  if (upper.length === 0 && lower.length === 0) return [];
  const colors = [...lower.map(({ color }) => color), base];
  const steps = [
    ...lower.map(({ value }, index) => ({ from: value, color: colors[index + 1] ?? base })),
    ...upper.map(({ value, color }) => ({ from: value, color })),
  ];
  return [{ from: null, color: colors[0] ?? base }, ...steps.sort((a, b) => a.from - b.from)];
}

/** The limits on one side, ascending; where several alerts have the same, the most urgent one colours it. */
function limits(
  alerts: readonly Alert[],
  side: '>' | '<',
): readonly { readonly value: number; readonly color: string }[] {
  const colors = new Map<number, string>();
  for (const severity of SEVERITIES) {
    for (const { threshold } of alerts.filter(alert => alert.severity === severity)) {
      if (threshold?.operator.startsWith(side)) colors.set(threshold.value, COLORS[severity]);
    }
  }
  return [...colors].map(([value, color]) => ({ value, color })).sort((a, b) => a.value - b.value);
}
