import { type Span, supports } from '../../core/index.js';
import { holdsVariable, isPlainLabelName } from '../language/names.js';
import type { Context } from './context.js';

/** Before 3.0 a label is of letters, digits and `_`; since then any text but the empty one. */
export function checkLabelNames(labels: readonly string[], span: Span | undefined, context: Context): void {
  for (const label of labels) checkLabelName(label, span, context);
}

export function checkLabelName(label: string, span: Span | undefined, context: Context): void {
  const { target, dialect, report } = context;
  if (isPlainLabelName(label) || (dialect === 'grafana' && holdsVariable(label))) return;
  if (label === '' || !supports(target, '3.0')) report('promql/label-name', { label, target }, span);
}
