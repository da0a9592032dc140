import { resolve } from './merge.mjs';

/**
 * Where the SDK's types say something else than Grafana reads. Each patch says why; all of them change the
 * definitions in place, before the panels are put together.
 */
export function patch(definitions) {
  const {
    Dashboard,
    Panel,
    RowPanel,
    GridPos,
    DashboardLink,
    VariableModel,
    VariableOption,
    AnnotationQuery,
  } = definitions;

  // Grafana's own number for the stored copy. A file that has one can overwrite another dashboard on import.
  Dashboard.properties.id = { type: 'null' };
  // All optional in the SDK. Without a uid the URL changes per instance; without a title the file is rejected.
  Dashboard.required = ['uid', 'title', 'schemaVersion', 'panels', 'time', 'templating', 'annotations'];
  // A number to TypeScript. Grafana's backend reads no fraction.
  for (const key of ['schemaVersion', 'version', 'revision', 'fiscalYearStartMonth']) {
    Dashboard.properties[key] = { type: 'integer', minimum: 0 };
  }
  // A frozen copy of somebody's data, and the one cycle in the types.
  delete Dashboard.properties.snapshot;
  delete definitions.Snapshot;

  // Whole cells. Zero, negative and too wide are judged with the rest of the layout.
  for (const key of ['h', 'w', 'x', 'y']) GridPos.properties[key] = { type: 'integer' };
  for (const panel of [Panel, RowPanel]) {
    panel.properties.id = { type: 'integer', minimum: 1 };
    // Grafana puts what has none at 0,0 in 6 by 3 cells.
    panel.required = ['type', 'title', 'gridPos'];
  }
  RowPanel.required.push('collapsed', 'panels');

  // One type for three: dashboard links have all of it; links of panels and of fields are a title and a URL.
  DashboardLink.required = ['title'];
  Object.assign(DashboardLink.properties, {
    oneClick: { type: 'boolean' },
    // In panel and field links `type` has no meaning, and Grafana writes it in dashboard links only.
    sort: { type: 'string' },
  });

  // Grafana itself writes `current: {}` until somebody has chosen.
  delete VariableOption.required;
  // The ad hoc filters' own state, which the SDK does not know.
  const filters = { type: 'array', items: { type: 'object' } };
  Object.assign(VariableModel.properties, { filters, baseFilters: filters, defaultKeys: { type: 'array' } });

  // Annotation targets are of any data source, and of Grafana's built-in one, which is no query at all.
  AnnotationQuery.properties.target = { type: 'object' };
}

/**
 * A panel's options. Grafana merges the plugin's defaults into them, deep, so nothing is required, whatever the
 * types say.
 */
export function withDefaults(name, definitions, seen = new Set()) {
  if (seen.has(name)) return;
  seen.add(name);
  const relax = schema => {
    if (Array.isArray(schema)) return schema.forEach(relax);
    if (typeof schema !== 'object' || schema === null) return;
    if (schema.$ref) return withDefaults(schema.$ref.slice('#/definitions/'.length), definitions, seen);
    // A tag is what a union is told apart by.
    if (Array.isArray(schema.required)) {
      schema.required = schema.required.filter(
        key => resolve(schema.properties?.[key] ?? {}, definitions).const !== undefined,
      );
    }
    Object.values(schema).forEach(relax);
  };
  relax(definitions[name]);
}

/**
 * The alert list, for which the SDK has no module.
 * https://github.com/grafana/grafana/blob/v12.3.0/public/app/plugins/panel/alertlist/types.ts
 */
export const ALERT_LIST = {
  type: 'object',
  additionalProperties: false,
  properties: {
    alertInstanceLabelFilter: { type: 'string' },
    alertName: { type: 'string' },
    dashboardAlerts: { type: 'boolean' },
    dashboardTitle: { type: 'string' },
    datasource: { type: 'string' },
    folder: {
      type: ['object', 'null'],
      properties: { id: { type: 'number' }, uid: { type: 'string' }, title: { type: 'string' } },
    },
    folderId: { type: ['number', 'null'] },
    groupBy: { type: 'array', items: { type: 'string' } },
    groupMode: { enum: ['default', 'custom'] },
    maxItems: { type: 'integer', minimum: 1 },
    showInactiveAlerts: { type: 'boolean' },
    // 1 alphabetical, 2 reversed, 3 importance, 4 time, 5 time reversed.
    sortOrder: { enum: [1, 2, 3, 4, 5] },
    stateFilter: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        ['firing', 'pending', 'noData', 'normal', 'error', 'recovering', 'inactive'].map(state => [
          state,
          { type: 'boolean' },
        ]),
      ),
    },
    viewMode: { enum: ['list', 'stat'] },
  },
};
