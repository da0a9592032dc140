import { groupBy } from '../../core/index.js';
import { metricName } from '../../language/index.js';
import type { Metric, Recording } from '../../model/index.js';
import {
  isSettled,
  labelsOf,
  type MetricSignature,
  type Metrics,
  metricsBehind,
  metricsUsed,
  surely,
  unitOf,
} from '../../promql/index.js';
import type { Context } from '../context.js';
import { judgedDraft } from '../definitions/expressions.js';
import { shape } from '../definitions/shape.js';
import { duplicate } from '../definitions/unique.js';
import { report } from '../problems/problems.js';
import { once, type RecordingDraft } from './recording-draft.js';

export interface ResolvedRecordings {
  readonly recordings: readonly Recording[];
  /** All that expressions may name: metrics, and what is recorded. */
  readonly metrics: Metrics;
}

/** Recordings in an order in which each stands after those that it uses, and the series that they make. */
export function resolveRecordings(
  drafted: readonly RecordingDraft[],
  declared: readonly Metric[],
  scraped: Omit<Metrics, 'signatures'>,
  unsettled: readonly MetricSignature[],
  context: Context,
): ResolvedRecordings {
  const drafts = once(drafted);
  for (const { name, site } of drafts) {
    const path = pathOf(name, context);
    context.place(path, site);
    const named = shape(metricName, name, path);
    if ('problems' in named) context.note(...named.problems);
  }
  noteDuplicates(drafts, context);
  const recorded = new Set(drafts.map(({ name }) => name));
  const unknown = unsettled.filter(({ name }) => !recorded.has(name));
  const signatures = new Map<string, MetricSignature>(
    [...unknown, ...declared].map(metric => [metric.name, metric]),
  );
  const metrics: Metrics = { signatures, ...scraped };

  const recordings = inOrder(drafts, context).map(({ name, help, expr: draft, ...each }) => {
    const path = pathOf(name, context);
    // What stands in a circle waits for itself: that was reported, and the rest would follow from it.
    const waits = metricsUsed(draft.ast).some(used => recorded.has(used) && !signatures.has(used));
    const expr = waits
      ? draft.ast
      : judgedDraft(draft, 'recording', [...path, 'expr'], { ...context, metrics }, each.intervalMs);
    const unit = draft.unit ?? unitOf(expr, metrics);
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
      unit,
      labels: Object.fromEntries(carried.map(label => [label, {}])),
      recorded: true,
      everyMs: each.intervalMs,
      reads: [...new Set([...(known?.reads ?? []), ...metricsBehind(expr, metrics)])].sort(),
      unsettled:
        known?.unsettled === true || draft.faulty === true || waits || !isSettled(expr, metrics) || undefined,
      // What is only possible cannot be listed, and yet is no mistake where it is used.
      open: flow.open || [...flow.labels.values()].some(({ presence }) => presence === 'possibly'),
    });
    return {
      name,
      help,
      expr,
      unit,
      labels: each.labels,
      group: each.group,
      intervalMs: each.intervalMs,
      origin: path,
    };
  });
  return { recordings, metrics };
}

function pathOf(name: string, { system }: Context): readonly string[] {
  return [system, 'recordings', String(name)];
}

/** A name may come again with other labels: such rules make one series together. */
function noteDuplicates(drafts: readonly RecordingDraft[], context: Context): void {
  const first = new Map<string, RecordingDraft>();
  for (const each of drafts) {
    const key = JSON.stringify([each.name, Object.entries(each.labels).sort()]);
    const before = first.get(key);
    if (before === undefined) first.set(key, each);
    else context.note(duplicate('recording rule', each, pathOf(each.name, context), before.site));
  }
}

/** Depth first over what each uses; `drafts` are in order of name, so the result does not depend on the definitions'. */
function inOrder(drafts: readonly RecordingDraft[], context: Context): readonly RecordingDraft[] {
  const byName = groupBy(drafts, each => each.name);
  const ordered = new Set<RecordingDraft>();
  const visit = (each: RecordingDraft, trail: readonly RecordingDraft[]): void => {
    if (ordered.has(each)) return;
    if (trail.includes(each)) {
      const names = [...trail.slice(trail.indexOf(each)), each].map(({ name }) => name);
      context.note(report('recording/cycle', { names }, { path: pathOf(each.name, context) }));
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
