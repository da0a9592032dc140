import type { LogicalPath } from '../../core/index.js';
import { type Escalation, label } from '../../model/index.js';
import { type LabelFlow, surely } from '../../promql/index.js';
import type { Context } from '../context.js';
import { report } from '../problems/problems.js';
import type { AlertDraft } from './alert-draft.js';

/** Labels that we set, and the one that Alertmanager reads the name from. */
const ALWAYS: readonly string[] = [
  label.severity,
  label.service,
  label.policy,
  label.escalation,
  'alertname',
];
const GIVEN: readonly string[] = [...ALWAYS, label.owner, label.class];

/** Labels that every alert of the rule has, in canonical order. */
export function carriedLabels(
  flow: LabelFlow,
  { labels = {}, owner, class: className }: AlertDraft,
  path: LogicalPath,
  { note, options }: Pick<Context, 'note' | 'options'>,
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
  // Prometheus adds them to what it sends, unless they are there.
  const external = Object.keys(options.prometheus.externalLabels);
  return [...new Set([...fromExpr, ...Object.keys(labels), ...ALWAYS, ...chosen, ...external])].sort();
}

export function noteMissingGroupLabels(
  carries: readonly string[],
  path: LogicalPath,
  escalation: Escalation | undefined,
  { note }: Pick<Context, 'note'>,
): void {
  if (escalation === undefined) return;
  const { name: policy, groupBy } = escalation;
  for (const name of groupBy.filter(each => !carries.includes(each))) {
    note(report('alert/missing-group-label', { label: name, policy }, { path }));
  }
}
