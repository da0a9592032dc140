/** Names that Grafana 12 and 13 know. Each table is a closed list in Grafana's source; what is not in it is ignored there. */

/**
 * Each with what it shows: the answers to its queries, or something else (`skipDataQuery` of its plugin.json).
 * https://github.com/grafana/grafana/blob/v12.3.0/public/app/features/plugins/built_in_plugins.ts
 */
const PANELS: Readonly<Record<string, 'data' | 'no data'>> = {
  alertlist: 'no data',
  annolist: 'no data',
  barchart: 'data',
  bargauge: 'data',
  candlestick: 'data',
  canvas: 'data',
  dashlist: 'no data',
  debug: 'data',
  flamegraph: 'data',
  gauge: 'data',
  geomap: 'data',
  gettingstarted: 'no data',
  heatmap: 'data',
  histogram: 'data',
  live: 'data',
  logs: 'data',
  logstable: 'data',
  news: 'no data',
  nodeGraph: 'data',
  piechart: 'data',
  stat: 'data',
  'state-timeline': 'data',
  'status-history': 'data',
  table: 'data',
  text: 'no data',
  timeseries: 'data',
  traces: 'data',
  trend: 'data',
  welcome: 'no data',
  xychart: 'data',
};

/** The types of panels, and that of the rows between them. */
export const PANEL_TYPES: readonly string[] = [...Object.keys(PANELS), 'row'];

/** Panels that show something else than the answers to queries. */
export const SHOWS_NO_DATA: ReadonlySet<string> = new Set(
  Object.keys(PANELS).filter(type => PANELS[type] === 'no data'),
);

/** Panels of the Angular time, and what took their place. */
export const REMOVED_PANELS: Readonly<Record<string, string>> = {
  graph: 'timeseries',
  singlestat: 'stat',
  'table-old': 'table',
  'grafana-piechart-panel': 'piechart',
  'grafana-worldmap-panel': 'geomap',
};

/** https://github.com/grafana/grafana/blob/v12.3.0/packages/grafana-data/src/transformations/transformers/ids.ts */
export const TRANSFORMATIONS: readonly string[] = [
  'append',
  'calculateField',
  'concatenate',
  'configFromData',
  'convertFieldType',
  'convertFrameType',
  'ensureColumns',
  'extractFields',
  'fieldLookup',
  'filterByRefId',
  'filterByValue',
  'filterFields',
  'filterFieldsByName',
  'filterFrames',
  'formatString',
  'formatTime',
  'groupBy',
  'groupToNestedTable',
  'groupingToMatrix',
  'heatmap',
  'histogram',
  'joinByField',
  'joinByLabels',
  'labelsToFields',
  'limit',
  'merge',
  'noop',
  'order',
  'organize',
  'partitionByValues',
  'prepareTimeSeries',
  'reduce',
  'regression',
  'rename',
  'renameByRegex',
  'rowsToFields',
  'seriesToColumns',
  'seriesToRows',
  'smoothing',
  'sortBy',
  'spatial',
  'timeSeriesTable',
  'transpose',
];

/** https://github.com/grafana/grafana/blob/v12.3.0/packages/grafana-data/src/transformations/fieldReducer.ts */
export const REDUCERS: readonly string[] = [
  'allIsNull',
  'allIsZero',
  'allValues',
  'changeCount',
  'count',
  'countAll',
  'delta',
  'diff',
  'diffperc',
  'distinctCount',
  'first',
  'firstNotNull',
  'last',
  'lastNotNull',
  'logmin',
  'max',
  'mean',
  'median',
  'min',
  'range',
  'stdDev',
  'step',
  'sum',
  'uniqueValues',
  'variance',
  ...Array.from({ length: 99 }, (_, index) => `p${index + 1}`),
];

/** https://github.com/grafana/grafana/blob/v12.3.0/packages/grafana-data/src/transformations/matchers/ids.ts */
export const FIELD_MATCHERS: readonly string[] = [
  'allMatch',
  'alwaysMatch',
  'anyMatch',
  'byFrameRefID',
  'byName',
  'byNames',
  'byRegexp',
  'byRegexpOrNames',
  'byType',
  'byTypes',
  'byValue',
  'first',
  'firstTimeField',
  'invertMatch',
  'neverMatch',
  'numeric',
  'time',
];

/** https://github.com/grafana/grafana/blob/v12.3.0/packages/grafana-data/src/field/standardFieldConfigEditorRegistry.ts and its users */
export const FIELD_OPTIONS: readonly string[] = [
  'actions',
  'color',
  'decimals',
  'description',
  'displayName',
  'fieldMinMax',
  'filterable',
  'links',
  'mappings',
  'max',
  'min',
  'noValue',
  'thresholds',
  'unit',
];

/** https://grafana.com/docs/grafana/latest/dashboards/variables/variable-syntax/#advanced-variable-format-options */
export const VARIABLE_FORMATS: readonly string[] = [
  'csv',
  'customqueryparam',
  'date',
  'distributed',
  'doublequote',
  'glob',
  'html',
  'join',
  'json',
  'lucene',
  'percentencode',
  'pipe',
  'queryparam',
  'raw',
  'regex',
  'singlequote',
  'sqlstring',
  'text',
  'uriencode',
];
