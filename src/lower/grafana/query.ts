import type { LokiQuery, PanelQuery, PrometheusQuery } from '../../formats/dashboard/index.js';
import type { Query } from '../../model/index.js';
import { chosenDatasource } from './datasource.js';

/** Lets Grafana make the legend of the labels that tell the series apart. */
const AUTO_LEGEND = '__auto';

/** Without it Grafana names the rows of a heat map by the whole series. */
const BUCKET_LEGEND = '{{le}}';

/** A query of a panel. `maxLines` is how many log lines it loads. */
export function renderQuery(query: Query, maxLines: number | undefined): PanelQuery {
  return query.datasource === 'loki' ? lokiQuery(query, maxLines) : prometheusQuery(query);
}

function prometheusQuery(query: Query): PrometheusQuery {
  return {
    refId: query.refId,
    datasource: chosenDatasource('prometheus'),
    editorMode: 'code',
    expr: query.expr,
    format: query.format,
    legendFormat: legend(query),
    instant: query.instant,
    range: !query.instant,
  };
}

function lokiQuery(query: Query, maxLines: number | undefined): LokiQuery {
  return {
    refId: query.refId,
    datasource: chosenDatasource('loki'),
    editorMode: 'code',
    expr: query.expr,
    queryType: query.instant ? 'instant' : 'range',
    legendFormat: query.legend,
    ...(maxLines !== undefined && { maxLines }),
  };
}

function legend(query: Query): string {
  if (query.legend !== '') return query.legend;
  return query.format === 'heatmap' ? BUCKET_LEGEND : AUTO_LEGEND;
}
