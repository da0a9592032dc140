import { at, type Diagnostic, list, text } from '../../core/index.js';
import { report } from '../catalogue.js';
import { placeOf, underline } from '../document.js';
import { repeats } from '../first.js';
import type { DashboardView, PanelView, QueryView } from './view.js';

/** Panels that show something else than data. */
const WITHOUT_DATA = new Set([
  'row',
  'text',
  'alertlist',
  'annolist',
  'dashlist',
  'news',
  'welcome',
  'gettingstarted',
]);

/** `{job}`, `[[job]]`, `{{.job}}`: all print as they stand. Grafana's variables begin with a dollar. */
const LEGEND_MISTAKES = /(?<![{$])\{\s*(\w+)\s*\}(?!\})|\[\[(\w+)\]\]|\{\{\s*\.(\w+)\s*\}\}/;

/** The queries of each panel: named, distinct, and in the form that its kind draws. */
export function queries(dashboard: DashboardView): readonly Diagnostic[] {
  return dashboard.panels.flatMap(panel => [
    ...refIds(dashboard, panel),
    ...empty(dashboard, panel),
    ...panel.queries.flatMap(query => [
      ...legend(dashboard, panel, query),
      ...format(dashboard, panel, query),
    ]),
  ]);
}

function refIds({ document }: DashboardView, { name: panel, queries }: PanelView): readonly Diagnostic[] {
  return [
    ...queries
      .filter(query => !query.refId)
      .map(({ pointer }) => report('verify/ref-id-missing', { panel }, placeOf(document, pointer))),
    ...repeats(queries, query => query.refId || undefined).map(([{ refId = '', pointer }]) =>
      report('verify/ref-id-duplicate', { panel, refId }, placeOf(document, pointer)),
    ),
  ];
}

function empty(
  { document }: DashboardView,
  { name, type, json, queries, pointer }: PanelView,
): readonly Diagnostic[] {
  if (queries.length > 0 || type === undefined || WITHOUT_DATA.has(type) || 'libraryPanel' in json) return [];
  return [report('verify/no-queries', { panel: name }, placeOf(document, pointer))];
}

function legend(
  { document }: DashboardView,
  panel: PanelView,
  { json, pointer }: QueryView,
): readonly Diagnostic[] {
  const written = text(json.legendFormat);
  const match = written === undefined ? null : LEGEND_MISTAKES.exec(written);
  if (written === undefined || match === null) return [];
  const label = match.slice(1).find(group => group !== undefined);
  const facts = { panel: panel.name, legend: written, written: match[0], right: `{{${label}}}` };
  const place = placeOf(document, [...pointer, 'legendFormat'], underline(written, match[0]));
  return [report('verify/legend-format', facts, place)];
}

/** Histogram buckets are cumulative until the query says that they are a heatmap; a table wants one frame of one instant. */
function format(
  { document }: DashboardView,
  panel: PanelView,
  { json, expr, pointer }: QueryView,
): readonly Diagnostic[] {
  if (at(json, 'datasource', 'type') !== 'prometheus') return [];
  const place = placeOf(document, pointer);
  if (panel.type === 'heatmap' && expr?.includes('_bucket') && json.format !== 'heatmap') {
    return [report('verify/heatmap-format', { panel: panel.name }, place)];
  }
  const transformed = list(panel.json.transformations).length > 0;
  if (panel.type === 'table' && !transformed && (json.format !== 'table' || json.instant !== true)) {
    return [report('verify/table-format', { panel: panel.name }, place)];
  }
  return [];
}
