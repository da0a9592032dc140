import type { LogicalPath } from '../../core/index.js';
import { annotationSchema, type Defined } from '../../language/index.js';
import { type Annotation, FIRST_STEP, label } from '../../model/index.js';
import type { Matcher } from '../../promql/index.js';
import type { ExpressionContext } from '../context.js';
import { judged } from '../definitions/expressions.js';
import { shape } from '../definitions/shape.js';
import { legendParts } from './legend.js';

/**
 * Marks where the named alerts of a system fired; without names, all of them. Only the first step of an escalation
 * counts, since the others are the same alert again.
 */
export function firingAlerts(names: readonly string[], system: string): Annotation {
  const matchers: readonly Matcher[] = [
    ...(names.length === 0 ? [] : [{ label: 'alertname', operator: '=~', value: names.join('|') } as const]),
    { label: 'alertstate', operator: '=', value: 'firing' },
    { label: label.escalation, operator: '=', value: FIRST_STEP },
    { label: label.service, operator: '=', value: system },
  ];
  return {
    key: 'firing-alerts',
    title: 'Firing alerts',
    expr: { type: 'selector', metric: 'ALERTS', matchers },
    heading: [{ type: 'label', name: 'alertname' }],
    text: [{ type: 'label', name: label.severity }],
    tagLabels: ['alertname', label.severity],
    color: 'red',
    enabled: true,
  };
}

/** Marks that a person defined. */
export function resolveAnnotations(
  defined: readonly Defined<'annotation'>[],
  path: LogicalPath,
  context: ExpressionContext,
): readonly Annotation[] {
  return defined.flatMap(({ definition: { name, options, site } }) => {
    const at = [...path, 'annotations', String(name)];
    context.place(at, site);
    const shaped = shape(annotationSchema, options, at);
    if ('problems' in shaped) {
      context.note(...shaped.problems);
      return [];
    }
    const { title, when, text, color, enabled } = shaped.value;
    const ast = judged(when, 'panel', [...at, 'when'], context);
    if (ast === undefined) return [];
    const words = { title, heading: legendParts(title), text: legendParts(text) };
    return [{ key: name, ...words, expr: ast, tagLabels: [], color, enabled }];
  });
}
