import { formatDuration, type LogicalPath } from '../../core/index.js';
import type { Definition } from '../../language/index.js';
import {
  type Alert,
  type AlertStep,
  type Escalation,
  type ExternalAlert,
  runbookAddress,
  type Text,
} from '../../model/index.js';
import { isSettled, labelsOf, unitOf } from '../../promql/index.js';
import type { ExpressionContext } from '../context.js';
import { type PanelIndex, panelLink } from '../dashboards/panel-index.js';
import { judgedDraft } from '../definitions/expressions.js';
import type { Policies } from '../escalation/index.js';
import { report } from '../problems/problems.js';
import { type AlertDraft, distinct } from './alert-draft.js';
import { noteTextMistakes } from './alert-text.js';
import { carriedLabels, noteMissingGroupLabels } from './carried-labels.js';
import { causes, resolveDependencies } from './dependencies.js';
import { notePolicyMistakes } from './policy-of-alert.js';
import { noteOverwrittenLabels, ruleLabels } from './rule-labels.js';
import { compared } from './threshold.js';

/** What alerts refer to. */
export interface AlertReferences {
  readonly policies: Policies;
  readonly externals: ReadonlyMap<Definition, ExternalAlert>;
  readonly panels: PanelIndex;
}

/** The alerts, complete: expression, labels, texts, links, and when each step of their escalation comes. */
export function resolveAlerts(
  drafts: readonly AlertDraft[],
  references: AlertReferences,
  context: ExpressionContext,
): readonly Alert[] {
  const completed = distinct(drafts, context).map(draft => {
    const path = [context.system, 'alerts', String(draft.name)];
    context.place(path, draft.site);
    return { draft, path, alert: completeAlert(draft, path, references, context) };
  });
  const ours = completed.flatMap(({ draft: { definition }, alert }) =>
    definition === undefined ? [] : [[definition, alert] as const],
  );
  const known = causes(new Map(ours), references.externals, context);
  return completed.map(({ draft, alert, path }) => ({
    ...alert,
    dependsOn: resolveDependencies(alert, draft.dependsOn ?? [], known, path, context),
  }));
}

/** All but its dependencies, which are still to be found among the others. */
function completeAlert(
  draft: AlertDraft,
  path: LogicalPath,
  { policies, panels }: AlertReferences,
  context: ExpressionContext,
): Alert {
  const { name, severity, when, forMs = 0 } = draft;
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) context.note(report('alert/bad-name', { name }, { path }));
  const expr = judgedDraft(when, 'condition', [...path, 'when'], context, draft.intervalMs);
  const { signal, threshold } = compared(expr);
  const flow = labelsOf(expr, { metrics: context.metrics });
  const escalation = notePolicyMistakes(draft, policies, path, context);
  const labels = ruleLabels(draft, escalation, context.system);
  const carries = carriedLabels(flow, labels, context);
  // What series carry whose declaration is wrong, nobody knows.
  const isKnown = isSettled(expr, context.metrics);
  if (isKnown) {
    noteOverwrittenLabels(flow, draft, labels, path, context);
    noteMissingGroupLabels(carries, path, escalation, context);
  }
  const { summary, description, action } = draft;
  for (const [where, text] of Object.entries({ summary, description, action })) {
    const scope = { carries, hasThreshold: threshold !== undefined };
    if (text !== undefined && isKnown) noteTextMistakes(text, where, path, scope, context);
  }
  return {
    name,
    severity,
    expr,
    signal,
    threshold,
    unit: when.unit ?? unitOf(signal, context.metrics),
    forMs,
    keepFiringForMs: draft.keepFiringForMs,
    labels,
    flow,
    carries,
    summary,
    description: description ?? describe(forMs, threshold !== undefined),
    action,
    runbookUrl: draft.runbook ?? runbookOf(context, name),
    panel: panelLink(draft.panel, path, panels, context),
    steps: stepsOf(severity, forMs, escalation),
    intervalMs: draft.intervalMs,
    origin: path,
  };
}

function runbookOf({ options: { runbooks } }: Pick<ExpressionContext, 'options'>, alert: string) {
  return runbooks === undefined ? undefined : runbookAddress(runbooks, alert);
}

/** Each step of the escalation is the rule again, holding for longer. */
function stepsOf(
  severity: Alert['severity'],
  forMs: number,
  escalation: Escalation | undefined,
): readonly AlertStep[] {
  // Whom it reaches is somebody else's business where there is no policy: it is one rule then.
  if (escalation === undefined) return [{ step: 0, forMs }];
  const steps = escalation.policies[severity] ?? [];
  return steps.map(({ step, delayMs }) => ({ step, forMs: forMs + delayMs }));
}

/** What a condition means, for those who read the notification and not the definition. */
function describe(forMs: number, hasThreshold: boolean): Text {
  const held = forMs === 0 ? '' : ` for ${formatDuration(forMs)}`;
  return hasThreshold
    ? ['The value is ', { type: 'value' }, `, beyond the limit of `, { type: 'threshold' }, `${held}.`]
    : [`The condition has held${held}.`];
}
