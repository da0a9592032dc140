import { describe, expect, it } from 'vitest';
import { readDashboards } from '../../../src/formats/dashboard/read.js';
import { readJson, readYaml } from '../../../src/formats/text/read.js';

const panels = [
  {
    type: 'row',
    title: 'R',
    collapsed: true,
    panels: [{ id: 3, type: 'stat', targets: [{ refId: 'A', expr: 'up' }] }],
  },
  { id: 4, type: 'text', title: 'T', gridPos: { x: 0, y: 0, w: 6, h: 3 } },
];
const DASHBOARD = {
  uid: 'shop',
  title: 'Shop',
  panels,
  templating: { list: [{ name: 'job', multi: true }] },
};

const fromJson = (value: unknown) => readDashboards(readJson(JSON.stringify(value), 'x.json'));
const fromYaml = (text: string) => readDashboards(readYaml(text, 'x.yml'));

describe('a dashboard', () => {
  it('has rows, the panels in them, queries and variables, each with its place', () => {
    const [dashboard] = fromJson(DASHBOARD);
    expect(dashboard?.panels.map(({ name, id, pointer }) => [name, id, pointer.join('/')])).toEqual([
      ['row "R"', undefined, 'panels/0'],
      ['panel 0.0', 3, 'panels/0/panels/0'],
      ['panel "T"', 4, 'panels/1'],
    ]);
    expect(dashboard?.panels[1]?.queries[0]?.expr).toBe('up');
    expect(dashboard?.variables[0]).toMatchObject({ name: 'job', multi: true });
  });

  it('may have the old form: rows, and panels in them alone', () => {
    const [dashboard] = fromJson({ rows: [{ panels: [{ type: 'graph' }] }, {}, 7] });
    expect(dashboard?.top.map(({ type, pointer }) => [type, pointer.join('/')])).toEqual([
      ['graph', 'rows/0/panels/0'],
    ]);
  });
});

const inYaml = JSON.stringify(JSON.stringify(DASHBOARD));

it.each([
  ['file', fromJson(DASHBOARD)],
  ['api', fromJson({ dashboard: DASHBOARD, meta: {} })],
  ['resource', fromJson({ apiVersion: 'dashboard.grafana.app/v1', kind: 'Dashboard', spec: DASHBOARD })],
  ['ConfigMap', fromYaml(`kind: ConfigMap\ndata:\n  a.json: ${inYaml}\n  readme.txt: hello\n`)],
  ['GrafanaDashboard', fromYaml(`kind: Service\n---\nkind: GrafanaDashboard\nspec:\n  json: ${inYaml}\n`)],
])('in the form %s', (form, dashboards) => {
  expect(dashboards.map(each => [each.form, each.uid, each.panels.length])).toEqual([[form, 'shop', 3]]);
});

it.each([{}, [], 7, { panels: 3 }, { kind: 'Dashboard', spec: 7 }, { kind: 'ConfigMap', data: { a: 1 } }])(
  'finds none in %j',
  value => {
    expect(fromJson(value)).toEqual([]);
  },
);
