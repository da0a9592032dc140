import { groupBy } from '../../core/index.js';
import {
  type Alert,
  type Meaning,
  SEVERITIES,
  type Severity,
  type ThresholdStep,
} from '../../model/index.js';
import { type Expr, print, replaceWindow } from '../../promql/index.js';

/** Alerts by what they compare: a panel that shows the same finds them. */
export type AlertIndex = ReadonlyMap<SignalKey, readonly Alert[]>;

/** The same for all trees that ask the same, once the usual window is decided: a panel leaves it to Grafana, a rule does not. */
type SignalKey = string;

function signalKey(expr: Expr, windowMs: number): SignalKey {
  return print(replaceWindow(expr, windowMs));
}

export function indexAlerts(alerts: readonly Alert[], windowMs: number): AlertIndex {
  return groupBy(alerts, ({ signal }) => signalKey(signal, windowMs));
}

/** The alerts on what a panel's queries show. */
export function alertsOn(queries: readonly Expr[], index: AlertIndex, windowMs: number): readonly Alert[] {
  return [...new Set(queries.flatMap(ast => alertsOnOne(ast, index, windowMs)))];
}

/** The worst of several series is judged as each of them is: the largest by upper limits, the smallest by lower ones. */
function alertsOnOne(ast: Expr, index: AlertIndex, windowMs: number): readonly Alert[] {
  const same = index.get(signalKey(ast, windowMs));
  if (same !== undefined || ast.type !== 'aggregation') return same ?? [];
  const limit = WORST[ast.op];
  return limit === undefined
    ? []
    : alertsOnOne(ast.expr, index, windowMs).filter(({ threshold }) => threshold?.operator.startsWith(limit));
}

/** Which limits an aggregation keeps. */
const WORST: Readonly<Record<string, '>' | '<'>> = { max: '>', min: '<' };

/**
 * Steps from the thresholds of alerts. Above an upper limit a value is what the alert is about; below a lower limit too, so
 * there the scale begins with that and ends with what is fine.
 */
export function stepsFrom(alerts: readonly Alert[]): readonly ThresholdStep[] {
  const upper = limits(alerts, '>');
  const lower = limits(alerts, '<');
  if (upper.length === 0 && lower.length === 0) return [];
  const below = [...lower.map(({ means }) => means), FINE];
  const steps = [...lower.map(({ from }, index) => ({ from, means: below[index + 1] ?? FINE })), ...upper];
  return [{ from: null, means: below[0] ?? FINE }, ...steps.sort((a, b) => a.from - b.from)];
}

export const FINE: Meaning = { type: 'fine' };

/** The limits on one side, ascending; where several alerts have the same, it is the most urgent one's. */
function limits(
  alerts: readonly Alert[],
  side: '>' | '<',
): readonly { readonly from: number; readonly means: Meaning }[] {
  const severities = new Map<number, Severity>();
  for (const severity of SEVERITIES) {
    for (const { threshold } of alerts.filter(alert => alert.severity === severity)) {
      if (threshold?.operator.startsWith(side)) severities.set(threshold.value, severity);
    }
  }
  return [...severities]
    .map(([from, severity]) => ({ from, means: { type: 'severity', severity } as const }))
    .sort((a, b) => a.from - b.from);
}
