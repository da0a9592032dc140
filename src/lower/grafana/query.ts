import type { LokiQuery, PanelQuery, PrometheusQuery } from '../../formats/dashboard/index.js';
import { type LogQuery, type MetricQuery, type Panel, panelKinds, type Query } from '../../model/index.js';
import { print } from '../../promql/index.js';
import { chosenDatasource } from './datasource.js';
import { legendFormat } from './legend.js';
import type { PanelContext } from './panels/index.js';

/** Lets Grafana make the legend of the labels that tell the series apart. */
const AUTO_LEGEND = '__auto';

/** Without it Grafana names the rows of a heat map by the whole series. */
const BUCKET_LEGEND = '{{le}}';

const FORMATS = { series: 'time_series', table: 'table', buckets: 'heatmap' } as const;

/** A query of a panel: the key is its refId. */
export function renderQuery(query: Query, panel: Panel, context: PanelContext): PanelQuery {
  return query.type === 'logs' ? lokiQuery(query, panel) : prometheusQuery(query, panel, context);
}

function prometheusQuery(
  { key, expr, legend }: MetricQuery,
  { kind }: Panel,
  { narrowed }: PanelContext,
): PrometheusQuery {
  const { answer, instant } = panelKinds[kind];
  return {
    refId: key,
    datasource: chosenDatasource('prometheus'),
    editorMode: 'code',
    expr: print(narrowed(expr)),
    format: FORMATS[answer],
    legendFormat:
      legend.length > 0 ? legendFormat(legend) : answer === 'buckets' ? BUCKET_LEGEND : AUTO_LEGEND,
    instant,
    range: !instant,
  };
}

function lokiQuery({ key, text }: LogQuery, panel: Panel): LokiQuery {
  return {
    refId: key,
    datasource: chosenDatasource('loki'),
    editorMode: 'code',
    expr: text,
    queryType: panelKinds[panel.kind].instant ? 'instant' : 'range',
    legendFormat: '',
    ...(panel.kind === 'logs' && { maxLines: panel.options.maxLines }),
  };
}
