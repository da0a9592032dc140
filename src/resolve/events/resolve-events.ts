import { sortedBy } from '../../core/index.js';
import { type Definition, eventSchema } from '../../language/index.js';
import type { Metric, MetricEvent } from '../../model/index.js';
import type { Context } from '../context.js';
import { shape } from '../definitions/shape.js';
import { report } from '../problems/problems.js';
import { isParameterName } from './names.js';
import { parametersOf } from './parameters.js';
import { targetsOf } from './targets.js';

/** What happens in the system's programs, and which metrics each moves. */
export function resolveEvents(
  definitions: readonly Definition<'event'>[],
  metrics: readonly Metric[],
  /** The names of all metrics, those among them that are no good, so that these are not reported twice. */
  declared: ReadonlySet<string>,
  context: Context,
): readonly MetricEvent[] {
  const known = { declared, metrics: new Map(metrics.map(metric => [metric.name, metric])) };
  return definitions.flatMap(({ name, options, site }) => {
    const path = [context.system, 'events', String(name)];
    context.place(path, site);
    if (!isParameterName(String(name)))
      context.note(report('event/bad-name', { name: String(name), what: 'an event' }, { path }));
    const shaped = shape(eventSchema, options, path);
    if ('problems' in shaped) {
      context.note(...shaped.problems);
      return [];
    }
    const { help, counts, values, parameters } = shaped.value;
    if (counts.length + Object.keys(values).length === 0) context.note(report('event/empty', {}, { path }));
    const targets = targetsOf({ counts, values }, known, path, context.note);
    return [
      {
        name,
        help,
        parameters: parametersOf(targets, parameters, path, context.note),
        ordered: parameters !== undefined,
        moves: sortedBy(
          targets.map(({ metric, value, fixed }) => ({ metric: metric.name, value, fixed })),
          ({ metric, fixed }) => `${metric} ${JSON.stringify(fixed)}`,
        ),
        origin: path,
      },
    ];
  });
}
