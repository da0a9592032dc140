import { formatDuration, kebab, type LogicalPath } from '../core/index.js';
import {
  type Alert,
  type AlertOptions,
  type AlertStep,
  alertSchema,
  type Definition,
  type Escalation,
  label,
  type Text,
} from '../model/index.js';
import { type Expr, labelsOf, surely, unitOf } from '../promql/index.js';
import { alertText, type TextScope } from './alert-text.js';
import { report } from './catalogue.js';
import type { ExpressionContext } from './context.js';
import { judged } from './expressions.js';
import { type PanelIndex, panelLinks } from './panel-index.js';
import { shape } from './shape.js';
import { compared } from './threshold.js';

/** Labels that we set, and the one that Alertmanager reads the name from. */
const GIVEN: readonly string[] = [label.severity, label.service, label.policy, label.escalation, 'alertname'];

/** The alerts, complete: expression, labels, texts, links, and when each step of their escalation comes. */
export function resolveAlerts(
  definitions: readonly Definition<'alert'>[],
  escalation: Escalation | undefined,
  panels: PanelIndex,
  context: ExpressionContext,
): readonly Alert[] {
  return definitions.flatMap(({ name, options, site }) => {
    const path = [context.system, 'alerts', String(name)];
    context.place(path, site);
    if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) context.note(report('alert/bad-name', { name }, { path }));
    const shaped = shape(alertSchema, options, path);
    if ('value' in shaped)
      return [resolveAlert(name, shaped.value as AlertOptions, path, escalation, panels, context)];
    context.note(...shaped.problems);
    return [];
  });
}

function resolveAlert(
  name: string,
  options: AlertOptions,
  path: LogicalPath,
  escalation: Escalation | undefined,
  panels: PanelIndex,
  context: ExpressionContext,
): Alert {
  const expr = judged(options.when, 'condition', [...path, 'when'], context) ?? options.when.ast;
  const { signal, threshold } = compared(expr);
  const carries = carriedLabels(expr, options, path, context);
  const scope: TextScope = { carries, hasThreshold: threshold !== undefined };
  const text = (words: AlertOptions['summary'], where: string): Text =>
    alertText(words, where, path, scope, context);
  noteUnreachable(options.severity, carries, path, escalation, context);
  return {
    name,
    severity: options.severity,
    expr,
    signal,
    threshold,
    unit: options.when.unit ?? unitOf(signal, context.metrics),
    forMs: options.for,
    keepFiringForMs: options.keepFiringFor,
    labels: {
      ...options.labels,
      [label.severity]: options.severity,
      [label.service]: context.system,
      ...(escalation === undefined ? {} : { [label.policy]: escalation.name }),
    },
    carries,
    summary: text(options.summary, 'summary'),
    description:
      options.description === undefined
        ? describe(options, threshold !== undefined)
        : text(options.description, 'description'),
    action: text(options.action, 'action'),
    runbookUrl: options.runbook ?? `${context.options.runbooks.replace(/\/+$/, '')}/${kebab(name)}`,
    ...panelLinks(options.panel, path, panels, context),
    steps: stepsOf(options, escalation),
    intervalMs: options.every,
    origin: path.join(' > '),
  };
}

/** Labels that every alert of the rule has, in canonical order. */
function carriedLabels(
  expr: Expr,
  { labels }: AlertOptions,
  path: LogicalPath,
  { metrics, note }: ExpressionContext,
): readonly string[] {
  const fromExpr = surely(labelsOf(expr, metrics));
  for (const name of Object.keys(labels)) {
    const place = { path: [...path, 'labels', name] };
    if (GIVEN.includes(name)) note(report('alert/reserved-label', { label: name }, place));
    else if (fromExpr.includes(name)) note(report('alert/overwritten-label', { label: name }, place));
  }
  return [...new Set([...fromExpr, ...Object.keys(labels), ...GIVEN])].sort();
}

function noteUnreachable(
  severity: AlertOptions['severity'],
  carries: readonly string[],
  path: LogicalPath,
  escalation: Escalation | undefined,
  { note }: ExpressionContext,
): void {
  if (escalation === undefined) return;
  const { name: policy, policies, groupBy } = escalation;
  if (policies[severity] === undefined) {
    const served = Object.keys(policies);
    note(report('alert/unserved-severity', { severity, policy, served }, { path: [...path, 'severity'] }));
  }
  for (const name of groupBy.filter(each => !carries.includes(each))) {
    note(report('alert/missing-group-label', { label: name, policy }, { path }));
  }
}

/** Each step of the escalation is the rule again, holding for longer. */
function stepsOf(
  { severity, for: forMs }: AlertOptions,
  escalation: Escalation | undefined,
): readonly AlertStep[] {
  const steps = escalation?.policies[severity];
  return steps === undefined ? [] : steps.map(({ step, delayMs }) => ({ step, forMs: forMs + delayMs }));
}

/** What a condition means, for those who read the notification and not the definition. */
function describe({ for: forMs }: AlertOptions, hasThreshold: boolean): Text {
  const held = forMs === 0 ? '' : ` for ${formatDuration(forMs)}`;
  return hasThreshold
    ? ['The value is ', { type: 'value' }, `, beyond the limit of `, { type: 'threshold' }, `${held}.`]
    : [`The condition has held${held}.`];
}
