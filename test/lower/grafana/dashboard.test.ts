import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderThresholds } from '../../../src/lower/grafana/thresholds.js';
import type { Row, ThresholdStep, Variable } from '../../../src/model/index.js';
import { legendParts } from '../../../src/resolve/dashboards/legend.js';
import { aDashboard, anExpr, aPanel, aSelector } from '../../fixtures/dashboard.js';
import { renderedDashboard } from './rendered.js';

const aRow = (key: string, y: number, collapsed: boolean, panels: Row['panels']): Row => ({
  key,
  id: y + 100,
  title: key,
  collapsed,
  y,
  panels,
});

const at = (id: number, x: number, y: number) => aPanel('stat', { id, position: { x, y, w: 4, h: 4 } });

test('a dashboard says what it is, and nobody edits it in Grafana', () => {
  expect(renderedDashboard()).toMatchObject({
    uid: 'demo-overview',
    title: 'Overview',
    description: 'The system at a glance.',
    tags: ['demo'],
    editable: false,
    schemaVersion: 42,
    refresh: '30s',
    time: { from: 'now-6h', to: 'now' },
    timezone: 'browser',
    graphTooltip: 1,
  });
  expect(renderedDashboard()).not.toHaveProperty('id');
});

describe('rows', () => {
  const rows = [
    aRow('open', 0, false, [at(3, 0, 5), at(2, 4, 1), at(1, 0, 1)]),
    aRow('closed', 9, true, [at(4, 0, 10)]),
  ];
  const { panels } = renderedDashboard({ rows });

  test('an open row has its panels behind it, as they are read', () => {
    expect(panels.map(({ id }: { id: number }) => id)).toEqual([100, 1, 2, 3, 109]);
    expect(panels[0]).toEqual({
      type: 'row',
      id: 100,
      title: 'open',
      collapsed: false,
      gridPos: { x: 0, y: 0, w: 24, h: 1 },
      panels: [],
    });
  });

  test('a collapsed row has its panels within', () => {
    expect(panels[4]).toMatchObject({ type: 'row', collapsed: true, panels: [{ id: 4, type: 'stat' }] });
  });
});

describe('variables', () => {
  const variable = (parts: Variable) => renderedDashboard({ variables: [parts] }).templating.list[1];
  const words = { name: 'endpoint', label: 'Endpoint', description: 'Which endpoint.' };

  test('a data source begins with ours, and any other of its type can be chosen', () => {
    expect(renderedDashboard().templating.list[0]).toMatchObject({
      type: 'datasource',
      name: 'datasource',
      label: 'Data source',
      query: 'prometheus',
      current: { value: 'demo-prometheus' },
    });
  });

  test('values of a label are asked for again when the time changes', () => {
    const json = variable({
      kind: 'labelValues',
      ...words,
      series: aSelector('requests_total{method="GET"}'),
      labelName: 'endpoint',
      multi: true,
      includeAll: true,
    });
    expect(json).toMatchObject({
      type: 'query',
      ...words,
      query: 'label_values(requests_total{method="GET"}, endpoint)',
      datasource: { type: 'prometheus', uid: `\${datasource}` },
      refresh: 2,
      sort: 5,
      multi: true,
      includeAll: true,
      allValue: '.+',
      current: { text: ['All'], value: ['$__all'] },
    });
  });

  test('without "all" the first value is chosen', () => {
    const json = variable({
      kind: 'labelValues',
      ...words,
      series: aSelector('up'),
      labelName: 'job',
      multi: false,
      includeAll: false,
    });
    expect(json).not.toHaveProperty('allValue');
    expect(json).not.toHaveProperty('current');
  });

  test('a comma within a fixed value does not end it', () => {
    const json = variable({
      kind: 'custom',
      ...words,
      values: ['a,b', 'c'],
      multi: false,
      includeAll: false,
    });
    expect(json.query).toBe('a\\,b,c');
    expect(json.options).toEqual([
      { text: 'a,b', value: 'a,b', selected: true },
      { text: 'c', value: 'c', selected: false },
    ]);
    expect(json.current).toEqual({ text: 'a,b', value: 'a,b' });
  });

  test('a length of time', () => {
    expect(variable({ kind: 'interval', ...words, values: ['5m', '1h'] })).toMatchObject({
      type: 'interval',
      query: '5m,1h',
      current: { text: '5m', value: '5m' },
      auto: false,
    });
  });
});

test('links to other dashboards keep the time and the variables; others stay as they are', () => {
  const { links } = renderedDashboard({
    links: [
      { type: 'menu', title: 'Demo', tags: ['demo'] },
      { type: 'link', title: 'Runbooks', to: { type: 'url', url: 'https://runbooks.example.com' } },
      { type: 'link', title: 'Costs', to: { type: 'dashboard', key: 'costs', keepsView: true } },
    ],
  });
  expect(links).toMatchObject([
    {
      type: 'dashboards',
      title: 'Demo',
      tags: ['demo'],
      asDropdown: true,
      keepTime: true,
      includeVars: true,
    },
    {
      type: 'link',
      title: 'Runbooks',
      url: 'https://runbooks.example.com',
      targetBlank: true,
      keepTime: false,
    },
    { type: 'link', title: 'Costs', url: '/d/demo-costs', keepTime: true, includeVars: true },
  ]);
});

test('annotations ask Prometheus', () => {
  const { annotations } = renderedDashboard({
    annotations: [
      {
        key: 'alerts',
        title: 'Alerts',
        expr: anExpr('ALERTS{alertstate="firing",escalation="0"}'),
        heading: legendParts('{{alertname}}'),
        text: legendParts('{{severity}} of {{service}}'),
        tagLabels: ['severity', 'service'],
        color: 'red',
        enabled: true,
      },
    ],
  });
  expect(annotations.list).toEqual([
    {
      name: 'Alerts',
      datasource: { type: 'prometheus', uid: `\${datasource}` },
      enable: true,
      hide: false,
      iconColor: 'red',
      expr: 'ALERTS{alertstate="firing",escalation="0"}',
      step: '60s',
      titleFormat: '{{alertname}}',
      textFormat: '{{severity}} of {{service}}',
      tagKeys: 'severity,service',
      useValueForTime: false,
    },
  ]);
});

describe('thresholds', () => {
  const step = fc.record({
    from: fc.option(fc.double({ noNaN: true }), { nil: null }),
    means: fc.constantFrom(
      { type: 'fine' } as const,
      { type: 'severity', severity: 'critical' } as const,
      { type: 'color', color: 'green' } as const,
    ),
  });

  test('ascend from minus infinity, whatever the order in which they come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(step, { selector: ({ from }) => from }), steps => {
        const rendered = renderThresholds(aPanel('stat', { thresholds: steps })).steps;
        const values = rendered.map(({ value }) => value ?? -Infinity);
        expect(rendered[0]?.value).toBeNull();
        expect(values).toEqual([...values].sort((a, b) => a - b));
      }),
    );
  });
});

describe('a lower limit', () => {
  const thresholds: readonly ThresholdStep[] = [
    { from: null, means: { type: 'severity', severity: 'critical' } },
    { from: 0.8, means: { type: 'fine' } },
  ];
  const colors = (kind: 'timeseries' | 'stat', base?: string) =>
    renderThresholds(aPanel(kind, { thresholds, base })).steps.map(({ color }) => color);

  test('is drawn in the colour of what is below it', () => {
    expect(colors('timeseries')).toEqual(['red', 'transparent']);
    expect(colors('timeseries', 'yellow')).toEqual(['red', 'transparent']);
  });

  test('colours values as they are', () => {
    expect(colors('stat')).toEqual(['red', 'green']);
  });
});

test('no text of a person breaks the JSON', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      const panel = aPanel('stat', { title: text, description: text });
      const json = renderedDashboard({ title: text, rows: [aRow('main', 0, false, [panel])] });
      expect(json.title).toBe(text);
      expect(json.panels[1]).toMatchObject({ title: text, description: text });
    }),
  );
});

test('the same dashboard gives the same bytes', () => {
  expect(JSON.stringify(renderedDashboard(aDashboard()))).toBe(
    JSON.stringify(renderedDashboard(aDashboard())),
  );
});
