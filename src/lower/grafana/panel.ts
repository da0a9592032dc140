import type { FieldOverride, Panel as GrafanaPanel } from '../../formats/dashboard/index.js';
import { type Panel, type PanelKind, type PanelOf, panelKinds } from '../../model/index.js';
import { deepMerge } from '../shared/deep-merge.js';
import { panelDatasource } from './datasource.js';
import { grafanaUnit } from './grafana-unit.js';
import { renderPanelLink } from './link.js';
import { type KindParts, type PanelContext, renderers } from './panels/index.js';
import { renderQuery } from './query.js';
import { ownOfQuery } from './query-fields.js';
import { renderThresholds } from './thresholds.js';
import { renderMappings } from './value-mappings.js';

const COLUMNS = 24;

/** A panel, with what its definition puts over it. */
export function renderPanel(panel: Panel, context: PanelContext): GrafanaPanel {
  const kind = renderKind(panel, context);
  const json: GrafanaPanel = {
    ...common(panel),
    type: kind.type,
    options: kind.options,
    ...(panelKinds[panel.kind].data === 'none' ? cornerLinks(panel, context) : data(panel, kind, context)),
  };
  return panel.raw === undefined ? json : (deepMerge({ ...json }, panel.raw) as unknown as GrafanaPanel);
}

function renderKind<K extends PanelKind>(panel: PanelOf<K>, context: PanelContext): KindParts {
  return renderers[panel.kind](panel, context);
}

function common({ id, title, description, position, repeat }: Panel) {
  const { x, y, w, h } = position;
  return {
    id,
    title,
    description,
    transparent: false,
    gridPos: { x, y, w, h },
    ...(repeat !== undefined && {
      repeat,
      repeatDirection: 'h' as const,
      maxPerRow: Math.floor(COLUMNS / w),
    }),
  };
}

/** Queries, and how the values that they give look. */
function data(panel: Panel, kind: KindParts, context: PanelContext): Partial<GrafanaPanel> {
  const datasource = panelDatasource(panel.queries);
  return {
    ...(datasource !== undefined && { datasource }),
    targets: panel.queries.map(query => renderQuery(query, panel, context)),
    ...(kind.transformations !== undefined && { transformations: kind.transformations }),
    fieldConfig: {
      defaults: fieldDefaults(panel, kind, context),
      overrides: [...(kind.overrides ?? []), ...overridesOfQueries(panel)],
    },
  };
}

function fieldDefaults(panel: Panel, { color, custom, range = {} }: KindParts, context: PanelContext) {
  const { unit, decimals, mappings, links, min = range.min, max = range.max } = panel;
  return {
    ...(unit !== undefined && { unit: grafanaUnit(unit) }),
    ...(decimals !== undefined && { decimals }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    mappings: renderMappings(mappings),
    thresholds: renderThresholds(panel),
    ...(color !== undefined && { color }),
    ...(links.length > 0 && { links: links.map(link => renderPanelLink(link, context)) }),
    ...(custom !== undefined && { custom }),
  };
}

/** Queries with units or thresholds of their own. A table, where they are columns of one answer, has its own way. */
function overridesOfQueries(panel: Panel): readonly FieldOverride[] {
  if (panelKinds[panel.kind].answer === 'table') return [];
  return panel.queries.flatMap(query => {
    const properties = query.type === 'metrics' ? ownOfQuery(query, panel) : [];
    return properties.length === 0
      ? []
      : [{ matcher: { id: 'byFrameRefID', options: query.key }, properties }];
  });
}

/** A panel without values has its links at its corner. */
function cornerLinks({ links }: Panel, context: PanelContext): Partial<GrafanaPanel> {
  return links.length === 0 ? {} : { links: links.map(link => renderPanelLink(link, context)) };
}
