import { groupBy } from '../../core/index.js';
import { type Definition, metricName, type RecordingOptions, recordingSchema } from '../../language/index.js';
import type { Metric, Recording } from '../../model/index.js';
import {
  labelsOf,
  type MetricSignature,
  type Metrics,
  metricsUsed,
  surely,
  unitOf,
} from '../../promql/index.js';
import { report } from '../catalogue.js';
import { duplicate } from '../collect.js';
import type { Context } from '../context.js';
import { judged } from '../expressions.js';
import { shape } from '../shape.js';

/** Labels that a scrape puts on every series. */
const TARGET_LABELS = ['job', 'instance'];

export interface Recorded {
  readonly recordings: readonly Recording[];
  /** All that expressions may name: metrics, and what is recorded. */
  readonly metrics: Metrics;
}

interface Draft extends RecordingOptions {
  readonly definition: Definition<'recording'>;
  readonly path: readonly string[];
}

/** Recordings in an order in which each stands after those that it uses, and the series that they make. */
export function resolveRecordings(
  definitions: readonly Definition<'recording'>[],
  declared: readonly Metric[],
  context: Context,
): Recorded {
  const drafts = definitions.flatMap(definition => draft(definition, context));
  noteDuplicates(drafts, context);
  const signatures = new Map<string, MetricSignature>(declared.map(metric => [metric.name, metric]));
  const recorded = new Set(drafts.map(({ definition }) => definition.name));
  const metrics: Metrics = { signatures, targetLabels: TARGET_LABELS };

  const recordings = inOrder(drafts, context).map(each => {
    const path = [...each.path, 'expr'];
    // What stands in a circle waits for itself: that was reported, and the rest would follow from it.
    const waits = metricsUsed(each.expr.ast).some(used => recorded.has(used) && !signatures.has(used));
    const expr =
      (waits ? undefined : judged(each.expr, 'recording', path, { ...context, metrics })) ?? each.expr.ast;
    const unit = each.expr.unit ?? unitOf(expr, metrics);
    const { name } = each.definition;
    const known = signatures.get(name);
    const flow = labelsOf(expr, { metrics });
    const labels = new Set([...surely(flow), ...Object.keys(each.labels)]);
    // Several rules may make one series with different labels; what all of them carry is sure.
    const carried = known?.recorded
      ? Object.keys(known.labels).filter(label => labels.has(label))
      : [...labels];
    signatures.set(name, {
      name,
      kind: 'gauge',
      unit: unit ?? 'count',
      labels: Object.fromEntries(carried.map(label => [label, {}])),
      recorded: true,
      // What is only possible cannot be listed, and yet is no mistake where it is used.
      open: flow.open || [...flow.labels.values()].some(({ presence }) => presence === 'possibly'),
    });
    return {
      name,
      help: each.help,
      expr,
      unit,
      labels: each.labels,
      group: each.group,
      intervalMs: each.every,
      origin: each.path,
    };
  });
  return { recordings, metrics };
}

function draft(definition: Definition<'recording'>, context: Context): readonly Draft[] {
  const path = [context.system, 'recordings', String(definition.name)];
  context.place(path, definition.site);
  const named = shape(metricName, definition.name, path);
  if ('problems' in named) context.note(...named.problems);
  const shaped = shape(recordingSchema, definition.options, path);
  if ('value' in shaped) return [{ ...shaped.value, definition, path }];
  context.note(...shaped.problems);
  return [];
}

/** A name may come again with other labels: such rules make one series together. */
function noteDuplicates(drafts: readonly Draft[], { note }: Context): void {
  const first = new Map<string, Draft>();
  for (const each of drafts) {
    const key = JSON.stringify([each.definition.name, Object.entries(each.labels).sort()]);
    const before = first.get(key);
    if (before === undefined) first.set(key, each);
    else note(duplicate('recording rule', each.definition, each.path, before.definition.site));
  }
}

/** Depth first over what each uses; `drafts` are in order of name, so the result does not depend on the definitions'. */
function inOrder(drafts: readonly Draft[], { note }: Context): readonly Draft[] {
  const byName = groupBy(drafts, each => each.definition.name);
  const ordered = new Set<Draft>();
  const visit = (each: Draft, trail: readonly Draft[]): void => {
    if (ordered.has(each)) return;
    if (trail.includes(each)) {
      const names = [...trail.slice(trail.indexOf(each)), each].map(({ definition }) => definition.name);
      note(report('recording/cycle', { names }, { path: each.path }));
      return;
    }
    for (const name of metricsUsed(each.expr.ast)) {
      for (const needed of byName.get(name) ?? []) visit(needed, [...trail, each]);
    }
    ordered.add(each);
  };
  for (const each of drafts) visit(each, []);
  return [...ordered];
}
