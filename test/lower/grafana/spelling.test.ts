import { describe, expect, test } from 'vitest';
import { renderAnnotation } from '../../../src/lower/grafana/annotation.js';
import { isPlain, legendFormat } from '../../../src/lower/grafana/legend.js';
import { renderDashboardLink, renderPanelLink } from '../../../src/lower/grafana/link.js';
import { renderQuery } from '../../../src/lower/grafana/query.js';
import { renderThresholds } from '../../../src/lower/grafana/thresholds.js';
import type { Legend, LinkTarget } from '../../../src/model/index.js';
import { legendParts } from '../../../src/resolve/dashboards/legend.js';
import { aMetricQuery, anExpr, aPanel } from '../../fixtures/dashboard.js';

const context = { system: 'demo', narrowed: <T>(expr: T) => expr };
const label = (name: string) => ({ type: 'label', name }) as const;

describe('a legend', () => {
  test.each<readonly [string, Legend]>([
    ['', []],
    ['p95', ['p95']],
    ['{{endpoint}}', [label('endpoint')]],
    ['{{a}} {{b}}', [label('a'), ' ', label('b')]],
    ['p95 of {{endpoint}}!', ['p95 of ', label('endpoint'), '!']],
    ['{ not one } $5', ['{ not one } $5']],
  ])('%j is written as it was read', (text, legend) => {
    expect(legendParts(text)).toEqual(legend);
    expect(legendFormat(legend)).toBe(text);
  });

  test('has one spelling, however a person put spaces', () => {
    expect(legendFormat(legendParts('{{ endpoint }}'))).toBe('{{endpoint}}');
  });

  test('is plain without labels', () => {
    expect([[], ['p95'], [label('a')]].map(isPlain)).toEqual([true, true, false]);
  });
});

describe('a query', () => {
  const format = (kind: 'timeseries' | 'heatmap' | 'table', legend: string) =>
    renderQuery(aMetricQuery({ legend }), aPanel(kind), context).legendFormat;

  test('without a legend lets Grafana choose, but for the buckets of a heat map', () => {
    expect(format('timeseries', '')).toBe('__auto');
    expect(format('heatmap', '')).toBe('{{le}}');
    expect(format('heatmap', '{{x}}')).toBe('{{x}}');
  });

  test('leaves the usual window to Grafana', () => {
    const query = renderQuery(
      aMetricQuery({
        expr: {
          type: 'call',
          func: 'rate',
          args: [
            {
              type: 'matrix',
              selector: { type: 'selector', metric: 'x_total', matchers: [] },
              range: { type: 'window' },
            },
          ],
        },
      }),
      aPanel('stat'),
      context,
    );
    expect(query.expr).toBe('rate(x_total[$__rate_interval])');
  });
});

describe('a link', () => {
  const url: LinkTarget = { type: 'url', url: 'https://example.com' };
  const dashboard = (keepsView: boolean): LinkTarget => ({ type: 'dashboard', key: 'costs', keepsView });
  const VIEW = `?\${__url_time_range}&\${__all_variables}`;

  test.each([
    ['an address', url, 'https://example.com', false],
    ['a dashboard', dashboard(false), '/d/demo-costs', false],
    ['a dashboard, with what is seen', dashboard(true), `/d/demo-costs${VIEW}`, true],
  ])('at a panel to %s', (_, to, address, keeps) => {
    const link = renderPanelLink({ title: 'There', to }, context);
    expect(link).toMatchObject({ title: 'There', url: address, keepTime: keeps, includeVars: keeps });
  });

  test.each([
    ['an address, in a tab of its own', url, 'https://example.com', false, true],
    ['a dashboard', dashboard(true), '/d/demo-costs', true, false],
  ])('in the bar to %s', (_, to, address, keeps, targetBlank) => {
    expect(renderDashboardLink({ type: 'link', title: 'There', to }, context)).toMatchObject({
      type: 'link',
      url: address,
      keepTime: keeps,
      includeVars: keeps,
      targetBlank,
    });
  });

  test('of a menu leads to all that share its tags', () => {
    expect(renderDashboardLink({ type: 'menu', title: 'Demo', tags: ['demo'] }, context)).toMatchObject({
      type: 'dashboards',
      asDropdown: true,
      tags: ['demo'],
    });
  });
});

test('an annotation says its parts as templates', () => {
  const annotation = renderAnnotation({
    key: 'restarts',
    title: 'Restarts',
    expr: anExpr('changes(up[5m]) > 0'),
    heading: ['Restart of ', label('job')],
    text: [label('instance')],
    tagLabels: ['job', 'instance'],
    color: 'blue',
    enabled: true,
  });
  expect(annotation).toMatchObject({
    name: 'Restarts',
    expr: 'changes(up[5m]) > 0',
    titleFormat: 'Restart of {{job}}',
    textFormat: '{{instance}}',
    tagKeys: 'job,instance',
  });
});

test('limits of alerts have the colours of their severities', () => {
  const severity = (name: 'info' | 'warning' | 'critical' | 'emergency') =>
    ({ type: 'severity', severity: name }) as const;
  const { steps } = renderThresholds(
    aPanel('stat', {
      base: 'green',
      thresholds: [
        { from: null, means: { type: 'fine' } },
        { from: 1, means: severity('info') },
        { from: 2, means: severity('warning') },
        { from: 3, means: severity('critical') },
        { from: 4, means: severity('emergency') },
      ],
    }),
  );
  expect(steps.map(({ color }) => color)).toEqual(['green', 'blue', 'orange', 'red', 'dark-red']);
});
