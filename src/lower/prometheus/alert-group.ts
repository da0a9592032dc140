import { formatDuration, sortedRecord } from '../../core/index.js';
import type { AlertingRule, RecordingRule, RuleGroup } from '../../formats/rules/index.js';
import { goText } from '../../gotemplate/index.js';
import {
  type Alert,
  type AlertStep,
  alertGroup as alertGroupName,
  conditionSeries,
  label,
  type System,
} from '../../model/index.js';
import type { Expr } from '../../promql/index.js';
import { annotations } from './annotations.js';
import { conditionExpr, keptFiringExpr } from './escalated-expr.js';
import { exprText } from './expr-text.js';

/**
 * The group of one alert: a rule for each step of its escalation, with a longer `for` each. Where there are several,
 * the condition is recorded first and they share it.
 */
export function alertGroup(system: System, alert: Alert): RuleGroup {
  const texts = annotations(alert, system);
  const steps = alert.steps.map((step, index) => stepRule(system, alert, step, index === 0, texts));
  return {
    name: alertGroupName(system.name, alert.name),
    ...(alert.intervalMs === undefined ? {} : { interval: formatDuration(alert.intervalMs) }),
    rules: alert.steps.length > 1 ? [condition(system, alert), ...steps] : steps,
  };
}

function condition(system: System, alert: Alert): RecordingRule {
  return { record: conditionSeries(system.name, alert.name), expr: exprText(alert.expr) };
}

function stepRule(
  system: System,
  alert: Alert,
  step: AlertStep,
  first: boolean,
  texts: Record<string, string>,
): AlertingRule {
  const { keepFiringForMs } = alert;
  const kept = keepFiringForMs !== undefined && !first;
  const expr: Expr = kept
    ? keptFiringExpr(system, alert, keepFiringForMs)
    : alert.steps.length > 1
      ? conditionExpr(system, alert)
      : alert.expr;
  // What follows the first step's ALERTS begins when that fires.
  const forMs = kept ? step.forMs - alert.forMs : step.forMs;
  return {
    alert: alert.name,
    expr: exprText(expr),
    ...(forMs === 0 ? {} : { for: formatDuration(forMs) }),
    ...(keepFiringForMs !== undefined && first ? { keep_firing_for: formatDuration(keepFiringForMs) } : {}),
    labels: stepLabels(alert, step),
    annotations: texts,
  };
}

/** Prometheus expands labels as templates, too. */
function stepLabels(alert: Alert, step: AlertStep): Record<string, string> {
  const fixed = Object.entries(alert.labels).map(([name, value]) => [name, goText(value)] as const);
  return sortedRecord({ ...Object.fromEntries(fixed), [label.escalation]: String(step.step) });
}
