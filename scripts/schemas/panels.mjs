/**
 * The panel kinds whose options are checked: the SDK module and which of its types hold `options` and
 * `fieldConfig.defaults.custom`. The keys are Grafana's own plugin ids.
 */
export const PANELS = {
  timeseries: { module: 'timeseries', options: 'Options', custom: 'FieldConfig' },
  stat: { module: 'stat', options: 'Options' },
  gauge: { module: 'gauge', options: 'Options' },
  bargauge: { module: 'bargauge', options: 'Options' },
  table: { module: 'table', options: 'Options', custom: 'FieldConfig' },
  heatmap: { module: 'heatmap', options: 'Options', custom: 'FieldConfig' },
  piechart: { module: 'piechart', options: 'Options', custom: 'FieldConfig' },
  barchart: { module: 'barchart', options: 'Options', custom: 'FieldConfig' },
  'state-timeline': { module: 'statetimeline', options: 'Options', custom: 'FieldConfig' },
  'status-history': { module: 'statushistory', options: 'Options', custom: 'FieldConfig' },
  histogram: { module: 'histogram', options: 'Options', custom: 'FieldConfig' },
  logs: { module: 'logs', options: 'Options' },
  text: { module: 'text', options: 'Options' },
};

/** The query languages whose targets are checked, by the type of their data source. */
export const QUERIES = {
  prometheus: { module: 'prometheus', type: 'Dataquery' },
  loki: { module: 'loki', type: 'dataquery' },
};
