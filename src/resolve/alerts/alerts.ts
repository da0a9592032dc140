import { formatDuration, kebab, type LogicalPath } from '../../core/index.js';
import {
  type AlertOptions,
  alertSchema,
  type Definition,
  type DependencyOptions,
} from '../../language/index.js';
import {
  type Alert,
  type AlertStep,
  type Escalation,
  type ExternalAlert,
  label,
  type Text,
} from '../../model/index.js';
import { type LabelFlow, labelsOf, surely, unitOf } from '../../promql/index.js';
import { report } from '../catalogue.js';
import type { ExpressionContext } from '../context.js';
import type { Policies } from '../escalation/index.js';
import { judged } from '../expressions.js';
import { type PanelIndex, panelLinks } from '../panel-index.js';
import { shape } from '../shape.js';
import { alertText, type TextScope } from './alert-text.js';
import { causes, resolveDependencies } from './dependencies.js';
import { notePolicyMistakes } from './policy-of-alert.js';
import { compared } from './threshold.js';

/** Labels that we set, and the one that Alertmanager reads the name from. */
const ALWAYS: readonly string[] = [
  label.severity,
  label.service,
  label.policy,
  label.escalation,
  'alertname',
];
const GIVEN: readonly string[] = [...ALWAYS, label.owner, label.class];

/** The alerts, complete: expression, labels, texts, links, and when each step of their escalation comes. */
export function resolveAlerts(
  definitions: readonly Definition<'alert'>[],
  policies: Policies,
  externals: ReadonlyMap<Definition, ExternalAlert>,
  panels: PanelIndex,
  context: ExpressionContext,
): readonly Alert[] {
  const drafts = definitions.flatMap((definition): Draft[] => {
    const { name, options, site } = definition;
    const path = [context.system, 'alerts', String(name)];
    context.place(path, site);
    if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) context.note(report('alert/bad-name', { name }, { path }));
    const shaped = shape(alertSchema, options, path);
    if ('value' in shaped) {
      const options = shaped.value;
      const alert = resolveAlert(name, options, path, policies, panels, context);
      return [{ definition, alert, dependsOn: options.dependsOn, path }];
    }
    context.note(...shaped.problems);
    return [];
  });
  const known = causes(new Map(drafts.map(({ definition, alert }) => [definition, alert])), externals);
  return drafts.map(({ alert, dependsOn, path }) => ({
    ...alert,
    dependsOn: resolveDependencies(alert, dependsOn, known, path, context),
  }));
}

/** An alert whose dependencies are still to be found among the others. */
interface Draft {
  readonly definition: Definition<'alert'>;
  readonly alert: Alert;
  readonly dependsOn: readonly DependencyOptions[];
  readonly path: LogicalPath;
}

function resolveAlert(
  name: string,
  options: AlertOptions,
  path: LogicalPath,
  policies: Policies,
  panels: PanelIndex,
  context: ExpressionContext,
): Alert {
  const expr = judged(options.when, 'condition', [...path, 'when'], context) ?? options.when.ast;
  const { signal, threshold } = compared(expr);
  const flow = labelsOf(expr, { metrics: context.metrics });
  const carries = carriedLabels(flow, options, path, context);
  const scope: TextScope = { carries, hasThreshold: threshold !== undefined };
  const text = (words: AlertOptions['summary'], where: string): Text =>
    alertText(words, where, path, scope, context);
  const escalation = notePolicyMistakes(options, policies, path, context);
  noteMissingGroupLabels(carries, path, escalation, context);
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
      ...(options.owner === undefined ? {} : { [label.owner]: options.owner }),
      ...(options.class === undefined ? {} : { [label.class]: options.class }),
    },
    flow,
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
    origin: path,
  };
}

/** Labels that every alert of the rule has, in canonical order. */
function carriedLabels(
  flow: LabelFlow,
  { labels, owner, class: className }: AlertOptions,
  path: LogicalPath,
  { note }: ExpressionContext,
): readonly string[] {
  const fromExpr = surely(flow);
  for (const name of Object.keys(labels)) {
    const place = { path: [...path, 'labels', name], part: 'key' as const };
    if (GIVEN.includes(name)) note(report('alert/reserved-label', { label: name }, place));
    else if (fromExpr.includes(name)) note(report('alert/overwritten-label', { label: name }, place));
  }
  const chosen = [
    ...(owner === undefined ? [] : [label.owner]),
    ...(className === undefined ? [] : [label.class]),
  ];
  for (const name of chosen.filter(each => fromExpr.includes(each))) {
    note(report('alert/overwritten-label', { label: name }, { path }));
  }
  return [...new Set([...fromExpr, ...Object.keys(labels), ...ALWAYS, ...chosen])].sort();
}

function noteMissingGroupLabels(
  carries: readonly string[],
  path: LogicalPath,
  escalation: Escalation | undefined,
  { note }: ExpressionContext,
): void {
  if (escalation === undefined) return;
  const { name: policy, groupBy } = escalation;
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
