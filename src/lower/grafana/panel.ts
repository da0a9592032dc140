import type { Panel as GrafanaPanel } from '@grafana/grafana-foundation-sdk/dashboard';
import { type Panel, type PanelKind, type PanelOf, panelKinds } from '../../model/index.js';
import { deepMerge } from '../shared/deep-merge.js';
import { built } from './built.js';
import { panelDatasource } from './datasource.js';
import { grafanaUnit } from './grafana-unit.js';
import { renderPanelLink } from './link.js';
import { type PanelBuilder, type PanelContext, renderers } from './panels/index.js';
import { renderQuery } from './query.js';
import { ownOfQuery } from './query-fields.js';
import { renderThresholds } from './thresholds.js';
import { renderMappings } from './value-mappings.js';

const COLUMNS = 24;

/** A panel, with what its definition puts over it. */
export function renderPanel(panel: Panel, context: PanelContext): GrafanaPanel {
  const builder = renderKind(panel, context);
  addCommon(builder, panel);
  if (panelKinds[panel.kind].data === 'none') addCornerLinks(builder, panel);
  else addData(builder, panel);
  const json = withoutNoise(builder.build(), panel);
  return panel.raw === undefined ? json : (deepMerge({ ...json }, panel.raw) as unknown as GrafanaPanel);
}

function renderKind<K extends PanelKind>(panel: PanelOf<K>, context: PanelContext): PanelBuilder {
  return renderers[panel.kind](panel, context);
}

function addCommon(builder: PanelBuilder, { id, title, description, position, repeat }: Panel): void {
  const { x, y, w, h } = position;
  builder.id(id).title(title).description(description).gridPos({ x, y, w, h });
  if (repeat !== undefined) {
    builder
      .repeat(repeat)
      .repeatDirection('h')
      .maxPerRow(Math.floor(COLUMNS / w));
  }
}

/** Queries, and how the values that they give look. */
function addData(builder: PanelBuilder, panel: Panel): void {
  const datasource = panelDatasource(panel.queries);
  const maxLines = panel.kind === 'logs' ? panel.options.maxLines : undefined;
  if (datasource !== undefined) builder.datasource(datasource);
  builder
    .targets(panel.queries.map(query => renderQuery(query, maxLines)))
    .mappings(renderMappings(panel.mappings))
    .thresholds(built(renderThresholds(panel)));
  addOwnOfQueries(builder, panel);
  if (panel.unit !== undefined) builder.unit(grafanaUnit(panel.unit));
  if (panel.decimals !== undefined) builder.decimals(panel.decimals);
  if (panel.min !== undefined) builder.min(panel.min);
  if (panel.max !== undefined) builder.max(panel.max);
  if (panel.links.length > 0) builder.dataLinks(panel.links.map(link => built(renderPanelLink(link))));
}

/** Queries with units or thresholds of their own. A table, where they are columns of one answer, has its own way. */
function addOwnOfQueries(builder: PanelBuilder, panel: Panel): void {
  for (const query of panel.queries.filter(({ format }) => format !== 'table')) {
    const properties = ownOfQuery(query, panel);
    if (properties.length > 0) builder.overrideByQuery(query.refId, properties);
  }
}

/** A panel without values has its links at its corner. */
function addCornerLinks(builder: PanelBuilder, { links }: Panel): void {
  if (links.length > 0) builder.links(links.map(link => built(renderPanelLink(link))));
}

/** The SDK says how to repeat in panels that repeat nothing. */
function withoutNoise({ repeatDirection, ...json }: GrafanaPanel, { repeat }: Panel): GrafanaPanel {
  return repeat === undefined || repeatDirection === undefined ? json : { ...json, repeatDirection };
}
