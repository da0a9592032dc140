import { type Alert, conditionSeries, FIRST_STEP, label, type System } from '../../model/index.js';
import type { Expr, Matcher, VectorSelector } from '../../promql/index.js';

/** The recorded condition of an alert: evaluated once, whatever the number of steps. */
export function conditionExpr(system: System, alert: Alert): VectorSelector {
  return { type: 'selector', metric: conditionSeries(system.name, alert.name), matchers: [] };
}

/**
 * The condition of a later step of an alert with `keep_firing_for`. The alert goes on where its condition has a gap,
 * so that a later `for` on the condition itself would start again at each gap. It follows the first step's `ALERTS`
 * therefore; the left side is the last condition that held, which keeps its labels and `$value`.
 */
export function keptFiringExpr(system: System, alert: Alert, keepFiringForMs: number): Expr {
  const intervalMs = alert.intervalMs ?? system.prometheus.evaluationIntervalMs;
  return {
    type: 'binary',
    op: 'and',
    left: {
      type: 'call',
      func: 'last_over_time',
      args: [
        {
          type: 'matrix',
          selector: conditionExpr(system, alert),
          // One evaluation to notice the gap, and one to spare: the alert must never outlive this window.
          range: { type: 'duration', ms: keepFiringForMs + 2 * intervalMs },
        },
      ],
    },
    right: { type: 'selector', metric: 'ALERTS', matchers: firstStepFires(alert) },
    // Labels that only the alert has, or that the rule may have put in place of the condition's.
    matching: {
      type: 'ignoring',
      labels: ['alertname', 'alertstate', label.escalation, ...Object.keys(alert.labels).sort()],
    },
  };
}

function firstStepFires(alert: Alert): Matcher[] {
  const wanted = {
    alertname: alert.name,
    alertstate: 'firing',
    [label.escalation]: FIRST_STEP,
    [label.service]: alert.labels[label.service],
  };
  return Object.entries(wanted).flatMap(([name, value]) =>
    value === undefined ? [] : [{ label: name, operator: '=' as const, value }],
  );
}
