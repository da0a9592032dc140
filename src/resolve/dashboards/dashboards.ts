import { type CallSite, groupBy, kebab, type LogicalPath, parseDuration } from '../../core/index.js';
import {
  type DashboardOptions,
  type Defined,
  type Definition,
  dashboardSchema,
  key as keySchema,
  rowSchema,
} from '../../language/index.js';
import {
  type Alert,
  type Dashboard,
  dashboardUid,
  panelId,
  type Row,
  rightParts,
  rowId,
  rowKey,
} from '../../model/index.js';
import type { Context, ExpressionContext } from '../context.js';
import { shape } from '../definitions/shape.js';
import { duplicate } from '../definitions/unique.js';
import { report } from '../problems/problems.js';
import { firingAlerts, resolveAnnotations } from './annotations.js';
import { layOut } from './layout.js';
import { type DashboardTitles, dashboardLinksOf } from './links.js';
import type { PanelSurroundings } from './panel-surroundings.js';
import { alertsOn, indexAlerts } from './panel-thresholds.js';
import { type PanelDraft, resolvePanel } from './panels.js';
import { usedVariables } from './used-variables.js';
import { resolveVariables } from './variables.js';

/** Grafana refuses longer ones. https://grafana.com/docs/grafana/latest/developers/http_api/dashboard/#identifier-id-vs-unique-identifier-uid */
const LONGEST_UID = 40;

/** For options that are wrong; a run with such a dashboard writes nothing. */
const STAND_INS = { title: '', description: '', rows: [] };

/** The dashboards: panels placed, ids fixed, queries judged. */
export function resolveDashboards(
  definitions: readonly Definition<'dashboard'>[],
  alerts: readonly Alert[],
  context: ExpressionContext,
): readonly Dashboard[] {
  const titles: DashboardTitles = new Map(
    definitions.map(({ name, options }) => [
      name,
      String((options as { title?: unknown } | undefined)?.title ?? name),
    ]),
  );
  const leadingTo = groupBy(alerts, ({ panel }) => panel?.dashboard);
  const { window } = context.options.prometheus;
  const index = indexAlerts(alerts, window);
  return definitions.flatMap(({ name, options, site }) => {
    const path = [context.system, 'dashboards', String(name)];
    context.place(path, site);
    const keyed = shape(keySchema, name, path);
    if ('problems' in keyed) context.note(...keyed.problems);
    const shaped = shape(dashboardSchema, options, path);
    if ('problems' in shaped) context.note(...shaped.problems);
    const dashboard = (
      'value' in shaped
        ? shaped.value
        : { ...STAND_INS, ...rightParts(dashboardSchema, {}), ...rightParts(dashboardSchema, options) }
    ) as DashboardOptions;
    const variables = resolveVariables(dashboard.variables, path, context);
    return [
      resolveDashboard(name, dashboard, path, leadingTo.get(name) ?? [], {
        variables,
        alertsOn: shown => alertsOn(shown, index, window),
        titles,
        context,
      }),
    ];
  });
}

function noteRefresh(refresh: string, path: LogicalPath, { options, note }: Context): void {
  const least = options.grafana.minRefresh;
  if ((parseDuration(refresh) ?? least) < least)
    note(report('dashboard/refresh', { refresh, least }, { path: [...path, 'refresh'] }));
}

function resolveDashboard(
  name: string,
  options: DashboardOptions,
  path: LogicalPath,
  leadingHere: readonly Alert[],
  around: PanelSurroundings,
): Dashboard {
  const { context, titles, variables } = around;
  const uid = dashboardUid(context.system, name);
  if (uid.length > LONGEST_UID) context.note(report('dashboard/uid', { uid }, { path }));
  noteRefresh(options.refresh, path, context);
  const drafts = options.rows.flatMap(row => rowDraft(row, path, around));
  noteClashes(drafts, path, context);
  noteUnusedVariables(drafts, path, around);
  return {
    key: name,
    uid,
    title: options.title,
    description: options.description,
    tags: [...new Set([context.system, ...options.tags])],
    refresh: options.refresh,
    range: options.range,
    timezone: options.timezone,
    variables,
    rows: placed(drafts),
    links: dashboardLinksOf(options.links, titles, path, context),
    annotations: [
      firingAlerts(options.alerts === 'all' ? [] : namesOf(leadingHere), context.system),
      ...resolveAnnotations(options.annotations, path, context),
    ],
    origin: path,
  };
}

function namesOf(alerts: readonly Alert[]): readonly string[] {
  return [...new Set(alerts.map(({ name }) => name))].sort();
}

interface RowDraft {
  readonly key: string;
  readonly title: string;
  readonly collapsed: boolean;
  readonly panels: readonly PanelDraft[];
  readonly definitions: readonly Definition<'panel'>[];
  readonly site: CallSite;
}

function rowDraft(
  { definition }: Defined<'row'>,
  path: LogicalPath,
  around: PanelSurroundings,
): readonly RowDraft[] {
  const { name: title, options, site } = definition;
  const at = [...path, 'rows', String(title)];
  around.context.place(at, site);
  const shaped = shape(rowSchema, options, at);
  if ('problems' in shaped) {
    around.context.note(...shaped.problems);
    return [];
  }
  const { key = kebab(title), collapsed, panels } = shaped.value;
  const definitions = panels.map(panel => panel.definition);
  const resolved = definitions.flatMap(
    each => resolvePanel(each, [...path, 'panels', String(each.name)], around) ?? [],
  );
  return [{ key, title, collapsed, panels: resolved, definitions, site }];
}

function placed(drafts: readonly RowDraft[]): readonly Row[] {
  const places = layOut(
    drafts.map(({ collapsed, panels }) => ({ collapsed, sizes: panels.map(({ size }) => size) })),
  );
  return drafts.map(({ key, title, collapsed, panels }, index) => ({
    key,
    id: rowId(key),
    title,
    collapsed,
    y: places[index]?.y ?? 0,
    panels: panels.map((panel, at) =>
      panel.at(places[index]?.positions[at] ?? { x: 0, y: 0, ...panel.size }),
    ),
  }));
}

/** Keys are panels' identity, so each is there once, and no two give the same id. */
function noteClashes(drafts: readonly RowDraft[], path: LogicalPath, { note }: ExpressionContext): void {
  const definitions = drafts.flatMap(row => row.definitions);
  const byKey = groupBy(definitions, ({ name }) => name);
  for (const [name, [first, ...others]] of byKey) {
    note(...others.map(other => duplicate('panel', other, [...path, 'panels', name], first?.site)));
  }
  for (const [name, [first, ...others]] of groupBy(drafts, ({ key }) => key)) {
    note(
      ...others.map(({ site, title }) =>
        duplicate('row', { name, site }, [...path, 'rows', title], first?.site),
      ),
    );
  }
  const keys = [...byKey.keys(), ...new Set(drafts.map(({ key }) => rowKey(key)))];
  for (const [first, second] of [...groupBy(keys, panelId).values()]) {
    if (first !== undefined && second !== undefined)
      note(report('dashboard/panel-id', { first, second }, { path }));
  }
}

/** A variable that narrows no query, and that nothing names, is a choice that changes nothing. */
function noteUnusedVariables(
  drafts: readonly RowDraft[],
  path: LogicalPath,
  { variables, context }: PanelSurroundings,
): void {
  const used = usedVariables(
    variables,
    drafts.flatMap(({ panels }) => panels.flatMap(panel => panel.shown)),
    drafts.flatMap(row => row.definitions.map(({ options }) => options)),
    context.metrics,
  );
  for (const { name, kind } of variables.filter(variable => !used.has(variable.name))) {
    const facts = { name, label: kind === 'labelValues' };
    context.note(report('dashboard/unused-variable', facts, { path: [...path, 'variables', name] }));
  }
}
