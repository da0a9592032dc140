import type { LogicalPath } from '../../core/index.js';
import { type Defined, type Definition, variableSchema } from '../../language/index.js';
import type { Variable } from '../../model/index.js';
import { isNative, seriesOf } from '../../promql/index.js';
import type { ExpressionContext } from '../context.js';
import { shape } from '../definitions/shape.js';
import { unique } from '../definitions/unique.js';
import { report } from '../problems/problems.js';

/** The variables of a dashboard, judged. */
export function resolveVariables(
  defined: readonly Defined<'variable'>[],
  path: LogicalPath,
  context: ExpressionContext,
): readonly Variable[] {
  const { definitions, problems } = unique(
    defined.map(({ definition }) => definition),
    'variable',
    name => [...path, 'variables', name],
  );
  context.note(...problems);
  return definitions.flatMap(definition => resolveVariable(definition, path, context));
}

function resolveVariable(
  { name, options, site }: Definition<'variable'>,
  path: LogicalPath,
  context: ExpressionContext,
): readonly Variable[] {
  const at = [...path, 'variables', String(name)];
  context.place(at, site);
  const shaped = shape(variableSchema, options, at);
  if ('problems' in shaped) {
    context.note(...shaped.problems);
    return [];
  }
  const variable = shaped.value;
  const shown = {
    name: variable.name,
    label: variable.title ?? titleFrom(variable.name),
    description: variable.description,
  };
  if (variable.kind !== 'labelValues') {
    return [
      variable.kind === 'custom'
        ? {
            kind: 'custom',
            ...shown,
            values: variable.values,
            multi: variable.multi,
            includeAll: variable.all,
          }
        : { kind: 'interval', ...shown, values: variable.values },
    ];
  }
  const metric = variable.metric.definition.name;
  const series = seriesWithLabels(metric, context);
  const labels = [...(seriesOf(series, context.metrics)?.labels.keys() ?? [])];
  if (!labels.includes(variable.label)) {
    context.note(
      report('dashboard/unknown-label', { name: variable.label, known: labels }, { path: [...at, 'label'] }),
    );
    return [];
  }
  return [
    {
      kind: 'labelValues',
      ...shown,
      series: { type: 'selector', metric: series, matchers: [] },
      labelName: variable.label,
      multi: variable.multi,
      includeAll: variable.all,
    },
  ];
}

/** The series that is there once for each set of labels: of a histogram or a summary, its count. */
function seriesWithLabels(metric: string, { metrics }: ExpressionContext): string {
  const signature = metrics.signatures.get(metric);
  const inParts =
    signature !== undefined &&
    (signature.kind === 'summary' || (signature.kind === 'histogram' && !isNative(signature)));
  return inParts ? `${metric}_count` : metric;
}

/** `cost_type` → `Cost type`. */
function titleFrom(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
