import { describe, expect, test } from 'vitest';
import { type Dashboard, type PanelKind, panelKinds, type Row } from '../../../src/model/index.js';
import { legendParts } from '../../../src/resolve/dashboards/legend.js';
import { verify } from '../../../src/verify/index.js';
import { aDashboard, anExpr, aPanel, aQuery, aSelector, steps } from '../../fixtures/dashboard.js';
import { packed } from '../../fixtures/packed.js';
import type { Alone } from '../../fixtures/system.js';
import { aSystem } from '../../fixtures/system.js';

const kinds = Object.keys(panelKinds) as PanelKind[];

/** What verify finds in a system's files for Grafana. */
async function problems(parts: Partial<Alone>): Promise<readonly string[]> {
  const compiled = packed(
    aSystem({ grafana: { ...aSystem().grafana, ...loki }, ...parts }),
    'dashboards',
    'provisioning',
  );
  if (!compiled.ok) return ['not compiled'];
  const diagnostics = await verify(compiled.value, { mode: 'off' });
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

const loki = { lokiUrl: 'http://loki:3100', alertmanagerUrl: 'http://alertmanager:9093' };

const rowOf = (key: string, y: number, panels: Row['panels'], collapsed = false): Row => ({
  key,
  id: 1000 + y,
  title: key,
  collapsed,
  y,
  panels,
});

const judge = (dashboard: Partial<Dashboard>) => problems({ dashboards: [aDashboard(dashboard)] });

describe.each(kinds)('%s', kind => {
  test('is a panel that Grafana reads', async () => {
    const panel = aPanel(kind, {
      links: [{ title: 'More', to: { type: 'url', url: 'https://example.com' } }],
      mappings: panelKinds[kind].data === 'none' ? [] : [{ value: 1, text: 'up', color: 'green' }],
      thresholds: steps([null, 'green'], [0.05, 'red']),
      unit: 'ratio',
      decimals: 2,
    });
    expect(await judge({ rows: [rowOf('main', 0, [panel])] })).toEqual([]);
  });
});

test('a dashboard with all there is', async () => {
  const words = { label: 'Choice', description: 'What to look at.' };
  const open = kinds.map((kind, index) =>
    aPanel(kind, { id: index + 1, position: { x: 0, y: 1 + index * 8, w: 24, h: 8 } }),
  );
  const y = 1 + kinds.length * 8;
  const shown = { y: y + 1, x: 0, w: 12, h: 8 };
  const closed = [
    aPanel('table', {
      id: 90,
      position: shown,
      queries: [aQuery('table', { key: 'a', legend: 'A' }), aQuery('table', { key: 'b', legend: 'B' })],
      options: { columns: [{ field: 'endpoint' }, { field: 'b', unit: 'bytes', cell: 'bar' }] },
    }),
    aPanel('stat', { id: 91, position: { ...shown, x: 12 }, repeat: 'endpoint' }),
  ];
  const findings = await judge({
    rows: [rowOf('open', 0, open), rowOf('closed', y, closed, true)],
    variables: [
      {
        kind: 'labelValues',
        name: 'endpoint',
        ...words,
        series: aSelector('requests_total{method="GET"}'),
        labelName: 'endpoint',
        multi: true,
        includeAll: true,
      },
      { kind: 'custom', name: 'size', ...words, values: ['s', 'm'], multi: true, includeAll: true },
      { kind: 'interval', name: 'step', ...words, values: ['1m', '5m'] },
    ],
    links: [
      { type: 'menu', title: 'Demo', tags: ['demo'] },
      { type: 'link', title: 'Runbooks', to: { type: 'url', url: 'https://runbooks.example.com' } },
    ],
    annotations: [
      {
        key: 'alerts',
        title: 'Alerts',
        expr: anExpr('ALERTS{alertstate="firing",escalation="0"}'),
        heading: legendParts('{{alertname}}'),
        text: legendParts('{{severity}}'),
        tagLabels: ['severity'],
        color: 'red',
        enabled: true,
      },
    ],
  });
  expect(findings).toEqual([]);
});

test('what a person puts over a panel is judged, too', async () => {
  const panel = aPanel('stat', { raw: { options: { graphMode: 'none', colourMode: 'value' } } });
  expect(await judge({ rows: [rowOf('main', 0, [panel])] })).toEqual([expect.stringContaining('colourMode')]);
});
