import type { Metric, MetricEvent, MetricLabel, Recording, System } from '../../../model/index.js';
import { pretty } from '../../../promql/index.js';
import {
  anchor,
  type Block,
  code,
  fenced,
  heading,
  type Inline,
  joined,
  link,
  md,
  page,
  paragraph,
  table,
} from '../../shared/markdown/index.js';
import { metricId, place } from '../places.js';
import type { Uses } from '../uses.js';
import { duration } from '../words.js';
import { facts, labelsOf, NOTE } from './parts.js';

/** Every metric and recording rule: what it measures, its labels, where it is used. */
export function metricsPage(system: System, usesOf: (name: string) => Uses): string {
  const { metrics, events, recordings } = system;
  return page([
    heading(1, md`Metrics of ${system.title}`),
    NOTE,
    table(
      ['Metric', 'Kind', 'Unit', 'What it measures'],
      metrics.map(({ name, kind, unit, help }) => [
        link(code(name), `#${metricId(name)}`),
        md`${kind}`,
        md`${unit ?? ''}`,
        md`${help}`,
      ]),
    ),
    ...(events.length === 0 ? [] : eventSection(events)),
    ...metrics.flatMap(metric => metricSection(metric, usesOf(metric.name))),
    ...(recordings.length === 0
      ? []
      : [
          heading(2, md`Recording rules`),
          paragraph(md`Series that Prometheus computes from the metrics, each at an interval.`),
          ...recordings.flatMap(recording =>
            recordingSection(recording, usesOf(recording.name), system.prometheus.evaluationIntervalMs),
          ),
        ]),
  ]);
}

/** Calls of the modules that move several metrics, which is what most programs want. */
function eventSection(events: readonly MetricEvent[]): readonly Block[] {
  return [
    heading(2, md`Events`),
    paragraph(md`What programs record with one call of the generated modules.`),
    table(
      ['Event', 'What happened', 'Is given', 'Moves'],
      events.map(({ name, help, parameters, moves }) => [
        code(name),
        md`${help}`,
        joined(parameters.map(parameter => code(parameter.name))),
        joined(
          [...new Set(moves.map(({ metric }) => metric))].map(metric =>
            link(code(metric), `#${metricId(metric)}`),
          ),
        ),
      ]),
    ),
  ];
}

function metricSection(metric: Metric, uses: Uses): readonly Block[] {
  const { name, kind, unit, help, buckets, quantiles, labels, emittedBy } = metric;
  return [
    heading(2, md`${anchor(metricId(name))}${code(name)}`),
    paragraph(md`${help}`),
    facts([
      ['Kind', md`${kind}`],
      ['Unit', unit === undefined ? undefined : md`${unit}`],
      ['Emitted by', emittedBy === undefined ? undefined : code(emittedBy)],
      ['Buckets', numbers(buckets)],
      ['Quantiles', numbers(quantiles)],
      ...usedIn(uses),
    ]),
    table(
      ['Label', 'Values'],
      Object.entries(labels)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([label, about]) => [code(label), valuesOf(about)]),
    ),
  ];
}

function recordingSection(recording: Recording, uses: Uses, usualMs: number): readonly Block[] {
  const { name, help, expr, unit, labels, intervalMs = usualMs } = recording;
  return [
    heading(3, md`${anchor(metricId(name))}${code(name)}`),
    paragraph(md`${help}`),
    facts([
      ['Unit', unit === undefined ? undefined : md`${unit}`],
      ['Every', md`${duration(intervalMs)}`],
      ['Labels that it adds', labelsOf(labels)],
      ...usedIn(uses),
    ]),
    fenced('promql', pretty(expr, { width: 90 })),
  ];
}

const numbers = (values: readonly number[] | undefined): Inline | undefined =>
  values === undefined || values.length === 0 ? undefined : md`${values.join(', ')}`;

function usedIn({ alerts, recordings, panels }: Uses): readonly (readonly [string, Inline | undefined])[] {
  const some = (links: readonly Inline[]) => (links.length === 0 ? undefined : joined(links));
  return [
    ['Alerts', some(alerts.map(name => link(name, place.alert(name))))],
    ['Recording rules', some(recordings.map(name => link(code(name), place.metric(name))))],
    ['Panels', some(panels.map(({ dashboard, panel, title }) => link(title, place.panel(dashboard, panel))))],
    [
      'Used',
      alerts.length + recordings.length + panels.length === 0 ? md`by no alert, rule or panel` : undefined,
    ],
  ];
}

function valuesOf({ values, pattern, example }: MetricLabel): Inline {
  if (values !== undefined) return joined(values.map(code));
  const about = [
    ...(example === undefined ? [] : [md`such as ${code(example)}`]),
    ...(pattern === undefined ? [] : [md`matching ${code(pattern)}`]),
  ];
  return about.length === 0 ? md`any` : joined(about);
}
