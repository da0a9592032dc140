import type { Builder, Dataquery } from '@grafana/grafana-foundation-sdk/cog';
import * as loki from '@grafana/grafana-foundation-sdk/loki';
import * as prometheus from '@grafana/grafana-foundation-sdk/prometheus';
import type { Query } from '../../model/index.js';
import { chosenDatasource } from './datasource.js';

/** Lets Grafana make the legend of the labels that tell the series apart. */
const AUTO_LEGEND = '__auto';

/** Without it Grafana names the rows of a heat map by the whole series. */
const BUCKET_LEGEND = '{{le}}';

const FORMATS = {
  time_series: prometheus.PromQueryFormat.TimeSeries,
  table: prometheus.PromQueryFormat.Table,
  heatmap: prometheus.PromQueryFormat.Heatmap,
} as const;

/** A query of a panel. `maxLines` is how many log lines it loads. */
export function renderQuery(query: Query, maxLines: number | undefined): Builder<Dataquery> {
  return query.datasource === 'loki' ? lokiQuery(query, maxLines) : prometheusQuery(query);
}

function prometheusQuery(query: Query): prometheus.DataqueryBuilder {
  const builder = new prometheus.DataqueryBuilder()
    .refId(query.refId)
    .datasource(chosenDatasource('prometheus'))
    .editorMode(prometheus.QueryEditorMode.Code)
    .expr(query.expr)
    .format(FORMATS[query.format])
    .legendFormat(legend(query));
  return query.instant ? builder.instant() : builder.range();
}

function lokiQuery(query: Query, maxLines: number | undefined): loki.DataqueryBuilder {
  const builder = new loki.DataqueryBuilder()
    .refId(query.refId)
    .datasource(chosenDatasource('loki'))
    .editorMode(loki.QueryEditorMode.Code)
    .expr(query.expr)
    .queryType(query.instant ? 'instant' : 'range')
    .legendFormat(query.legend);
  return maxLines === undefined ? builder : builder.maxLines(maxLines);
}

function legend(query: Query): string {
  if (query.legend !== '') return query.legend;
  return query.format === 'heatmap' ? BUCKET_LEGEND : AUTO_LEGEND;
}
