import type { LogicalPath } from '../../core/index.js';
import { type Escalation, label } from '../../model/index.js';
import { type LabelFlow, surely } from '../../promql/index.js';
import type { Context } from '../context.js';
import { report } from '../problems/problems.js';

/** Labels that every alert of the rule has, in canonical order. */
export function carriedLabels(
  flow: LabelFlow,
  added: Readonly<Record<string, string>>,
  { options }: Pick<Context, 'options'>,
): readonly string[] {
  // Prometheus adds them to what it sends, unless they are there.
  const external = Object.keys(options.prometheus.externalLabels);
  const given = [...Object.keys(added), label.escalation, 'alertname', ...external];
  return [...new Set([...surely(flow), ...given])].sort();
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
