import { describe, expect, test } from 'vitest';
import { type PanelInput, type PanelKind, panelKinds } from '../../../src/model/index.js';
import { print } from '../../../src/promql/index.js';
import { aLogQuery, aPanel, aQuery, steps } from '../../fixtures/dashboard.js';
import { rendered } from './rendered.js';

const kinds = Object.keys(panelKinds) as PanelKind[];

/** The kind of panel that Grafana knows for each of ours. */
const GRAFANA_TYPES: Readonly<Record<PanelKind, string>> = {
  timeseries: 'timeseries',
  stat: 'stat',
  gauge: 'gauge',
  barGauge: 'bargauge',
  table: 'table',
  heatmap: 'heatmap',
  pieChart: 'piechart',
  barChart: 'barchart',
  stateTimeline: 'state-timeline',
  statusHistory: 'status-history',
  histogram: 'histogram',
  logs: 'logs',
  text: 'text',
  alertList: 'alertlist',
};

describe.each(kinds)('%s', kind => {
  const entry = panelKinds[kind];

  test('has the type, the identity, the place and the words that its definition gives', () => {
    expect(rendered(aPanel(kind))).toMatchObject({
      type: GRAFANA_TYPES[kind],
      id: 7,
      title: 'A panel',
      description: 'What it is for.',
      gridPos: { x: 0, y: 1, ...entry.size },
    });
  });

  test('asks the chosen data source, or none', () => {
    const json = rendered(aPanel(kind));
    if (entry.data === 'none') {
      expect(json).not.toHaveProperty('datasource');
      expect(json).not.toHaveProperty('targets');
      return;
    }
    const datasource = {
      type: entry.data,
      uid: `\${${entry.data === 'loki' ? 'loki_' : ''}datasource}`,
    };
    expect(json.datasource).toEqual(datasource);
    expect(json.targets).toHaveLength(1);
    expect(json.targets[0]).toMatchObject({ refId: 'rate', datasource });
    const query = aQuery(kind);
    expect(json.targets[0].expr).toBe(query.type === 'logs' ? query.text : print(query.expr));
  });

  test('runs its query as the kind needs it', () => {
    if (entry.data !== 'prometheus') return;
    const [query] = rendered(aPanel(kind)).targets;
    const format = { series: 'time_series', table: 'table', buckets: 'heatmap' }[entry.answer];
    expect([query.instant, query.range, query.format]).toEqual([entry.instant, !entry.instant, format]);
  });

  test('draws thresholds from minus infinity, and never those that Grafana makes up', () => {
    if (entry.data === 'none') return;
    const { thresholds } = rendered(aPanel(kind)).fieldConfig.defaults;
    expect(thresholds).toEqual({ mode: 'absolute', steps: [{ color: 'blue', value: null }] });
  });

  test('takes raw JSON over its own', () => {
    const json = rendered(
      aPanel(kind, { raw: { title: 'Other', options: { extra: [1] }, pluginVersion: '12.0.0' } }),
    );
    expect(json).toMatchObject({ title: 'Other', pluginVersion: '12.0.0', type: GRAFANA_TYPES[kind] });
    expect(json.options).toMatchObject({ ...rendered(aPanel(kind)).options, extra: [1] });
  });

  test('is plain data, fresh each time, with its keys in order', () => {
    const once = rendered(aPanel(kind));
    expect(rendered(aPanel(kind))).toEqual(once);
    expect(structuredClone(once)).toEqual(once);
    expect(Object.keys(once)).toEqual(Object.keys(once).sort());
  });
});

describe('what a kind makes of its options', () => {
  test('a graph lists several series in a table, the largest on top', () => {
    expect(rendered(aPanel('timeseries')).options).toMatchObject({
      legend: { displayMode: 'table', calcs: ['mean', 'max', 'lastNotNull'], sortBy: 'Mean', sortDesc: true },
      tooltip: { mode: 'multi', sort: 'desc' },
    });
  });

  test('a graph of one series needs no table', () => {
    const panel = aPanel('timeseries', { queries: [aQuery('timeseries', { legend: 'p95' })] });
    expect(rendered(panel).options.legend.displayMode).toBe('list');
  });

  test.each([
    ['line', 'dashed'],
    ['area', 'dashed+area'],
    ['off', 'off'],
  ] as const)('thresholds as %s', (thresholdStyle, mode) => {
    const thresholds = steps([null, 'green'], [0.05, 'red']);
    const { custom } = rendered(aPanel('timeseries', { thresholds, options: { thresholdStyle } })).fieldConfig
      .defaults;
    expect(custom.thresholdsStyle).toEqual({ mode });
  });

  test('a graph without thresholds draws no line at the neutral step', () => {
    expect(rendered(aPanel('timeseries')).fieldConfig.defaults.custom.thresholdsStyle.mode).toBe('off');
  });

  test.each([
    ['ratio', { min: 0, max: 1 }],
    ['percent', { min: 0, max: 100 }],
  ])('a gauge of a %s knows its ends', (unit, range) => {
    expect(rendered(aPanel('gauge', { unit })).fieldConfig.defaults).toMatchObject(range);
  });

  test('the ends of the definition come first', () => {
    expect(rendered(aPanel('gauge', { unit: 'ratio', min: 0.5 })).fieldConfig.defaults).toMatchObject({
      min: 0.5,
      max: 1,
    });
  });

  test('a gauge with a limit has it at two thirds', () => {
    const thresholds = steps([null, 'green'], [2, 'red']);
    const { defaults } = rendered(aPanel('gauge', { unit: 'seconds', thresholds })).fieldConfig;
    expect(defaults).toMatchObject({ min: 0, max: 3 });
    expect(rendered(aPanel('gauge', { unit: 'seconds' })).fieldConfig.defaults).not.toHaveProperty('max');
  });

  test.each([
    [{}, 10],
    [{ stack: 'normal' }, 40],
    [{ draw: 'bars' }, 80],
    [{ draw: 'bars', fill: 20 }, 20],
  ] as const)('a graph with %j is filled to %i', (options, opacity) => {
    expect(rendered(aPanel('timeseries', { options })).fieldConfig.defaults.custom.fillOpacity).toBe(opacity);
  });

  test('a stat shows the last value there is', () => {
    expect(rendered(aPanel('stat')).options).toMatchObject({
      reduceOptions: { calcs: ['lastNotNull'] },
      graphMode: 'area',
    });
  });

  test('a heat map has the unit of its buckets at its axis', () => {
    const panel = aPanel('heatmap', { unit: 'seconds', queries: [aQuery('heatmap', { legend: '' })] });
    const json = rendered(panel);
    expect(json.options.yAxis.unit).toBe('s');
    expect(json.targets[0].legendFormat).toBe('{{le}}');
  });

  test('a panel with queries to two data sources says so', () => {
    const panel = aPanel('timeseries', {
      queries: [aQuery('timeseries', { key: 'a' }), aLogQuery('b', 'sum(rate({app="demo"}[5m]))')],
    });
    expect(rendered(panel).datasource).toEqual({ type: 'datasource', uid: '-- Mixed --' });
  });

  test('logs load as many lines as wanted', () => {
    expect(rendered(aPanel('logs', { options: { maxLines: 50 } })).targets[0]).toMatchObject({
      maxLines: 50,
      queryType: 'range',
    });
  });

  test('queries with units and limits of their own keep them', () => {
    const thresholds = steps([null, 'green'], [2, 'red']);
    const panel = aPanel('timeseries', {
      queries: [
        aQuery('timeseries', { key: 'time', unit: 'seconds', thresholds }),
        aQuery('timeseries', { key: 'rate', unit: 'requests/seconds' }),
      ],
    });
    const { defaults, overrides } = rendered(panel).fieldConfig;
    const shown = [
      { value: null, color: 'transparent' },
      { value: 2, color: 'red' },
    ];
    expect(overrides).toEqual([
      {
        matcher: { id: 'byFrameRefID', options: 'time' },
        properties: [
          { id: 'unit', value: 's' },
          { id: 'thresholds', value: { mode: 'absolute', steps: shown } },
        ],
      },
      { matcher: { id: 'byFrameRefID', options: 'rate' }, properties: [{ id: 'unit', value: 'reqps' }] },
    ]);
    expect(defaults.custom.thresholdsStyle.mode).toBe('dashed');
  });

  test('a repeated panel fills the width', () => {
    const panel = aPanel('stat', { repeat: 'endpoint', position: { x: 0, y: 1, w: 6, h: 4 } });
    expect(rendered(panel)).toMatchObject({ repeat: 'endpoint', repeatDirection: 'h', maxPerRow: 4 });
    expect(rendered(aPanel('stat'))).not.toHaveProperty('repeatDirection');
  });

  test('links stand at the values, or at the corner of a panel without', () => {
    const url = `https://traces.example.com?e=\${__field.labels.endpoint}`;
    const links = [{ title: 'Traces', to: { type: 'url', url } }] as const;
    const shown = [{ title: 'Traces', url, keepTime: false, includeVars: false }];
    expect(rendered(aPanel('stat', { links })).fieldConfig.defaults.links).toMatchObject(shown);
    expect(rendered(aPanel('text', { links })).links).toMatchObject(shown);
  });

  test('mappings name values', () => {
    const mappings = [
      { value: 0, text: 'down', color: 'red' },
      { value: 1, text: 'up' },
    ];
    expect(rendered(aPanel('stateTimeline', { mappings })).fieldConfig.defaults.mappings).toEqual([
      {
        type: 'value',
        options: { '0': { text: 'down', color: 'red', index: 0 }, '1': { text: 'up', index: 1 } },
      },
    ]);
  });
});

describe('a bar chart', () => {
  const chart = (legend: string, options: PanelInput<'barChart'> = {}) =>
    rendered(aPanel('barChart', { queries: [aQuery('barChart', { legend })], options }));
  const ids = ({ transformations }: { transformations: { id: string }[] }) =>
    transformations.map(({ id }) => id);

  test('has a bar for each value of the label', () => {
    const json = chart('{{endpoint}}');
    expect(json.options).toMatchObject({ xField: 'endpoint', legend: { showLegend: false } });
    expect(ids(json)).toEqual(['organize']);
  });

  test.each([{}, { x: 'endpoint' }, { series: 'status' }])('groups the bars of two labels: %j', options => {
    const json = chart('{{endpoint}} {{status}}', options);
    expect(json.options).toMatchObject({ xField: 'endpoint', legend: { showLegend: true } });
    expect(ids(json)).toEqual(['groupingToMatrix', 'organize']);
    expect(json.transformations[0].options).toMatchObject({ rowField: 'endpoint', columnField: 'status' });
    expect(json.transformations[1].options.renameByName).toEqual({ 'endpoint\\status': 'endpoint' });
  });

  test('takes another label for the groups', () => {
    expect(chart('{{endpoint}} {{status}}', { x: 'status' }).transformations[0].options).toMatchObject({
      rowField: 'status',
      columnField: 'endpoint',
    });
  });

  test('groups the bars of several queries', () => {
    const queries = ['a', 'b'].map(key => aQuery('barChart', { key, legend: `${key} {{endpoint}} {{x}}` }));
    const json = rendered(aPanel('barChart', { queries }));
    expect(ids(json)).toEqual(['merge', 'organize']);
    expect(json.options).toMatchObject({ xField: 'endpoint', legend: { showLegend: true } });
  });
});

describe('an alert list', () => {
  const filter = (options: object) =>
    rendered(aPanel('alertList', { options })).options.alertInstanceLabelFilter;

  test.each([
    [{}, '{escalation="0",service="demo"}'],
    [{ labels: { severity: 'critical' } }, '{escalation="0",service="demo",severity="critical"}'],
    [{ systems: 'all', steps: 'all' }, ''],
    [{ labels: { team: 'a"b\\c' }, systems: 'all', steps: 'all' }, '{team="a\\"b\\\\c"}'],
  ])('%j selects %s', (options, matchers) => {
    expect(filter(options)).toBe(matchers);
  });

  test('shows what fires and what is about to', () => {
    expect(rendered(aPanel('alertList')).options.stateFilter).toEqual({
      error: false,
      firing: true,
      noData: false,
      normal: false,
      pending: true,
      recovering: false,
    });
  });
});

describe('a text', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>'],
    ['a < b, 5<6', 'a < b, 5<6'],
    ['`rate<T>` and <b>', '`rate<T>` and &lt;b>'],
    ['```\n<pre>\n```\n<img src=x>', '```\n<pre>\n```\n&lt;img src=x>'],
    ['<!-- note -->', '&lt;!-- note -->'],
  ])('%j becomes %j', (content, expected) => {
    const { options } = rendered(aPanel('text', { options: { content } }));
    expect(options).toEqual({ mode: 'markdown', content: expected });
  });
});
