import {
  alert,
  collapsed,
  counter,
  dashboard,
  percent,
  promql,
  ratio,
  row,
  stat,
  text,
  timeseries,
} from 'atalaya';
import { describe, expect, it, test } from 'vitest';
import { legendFormat } from '../../../src/lower/grafana/legend.js';
import type { Dashboard } from '../../../src/model/index.js';
import { hits, latency, panelsOf, queue, requests, shopWith } from '../shop.js';

const byPath = requests.rate().sum({ by: ['path'] });

function dashboardWith(...rows: Parameters<typeof dashboard>[1]['rows']): Dashboard {
  return one({ title: 'Main', description: 'All.', rows });
}

function one(options: Parameters<typeof dashboard>[1], rules: readonly object[] = []): Dashboard {
  const [main] = shopWith({ dashboards: [dashboard('main', options)], rules }).dashboards;
  if (main === undefined) throw new Error('no dashboard');
  return main;
}

describe('a legend', () => {
  const legendsOf = (panel: ReturnType<typeof timeseries>) =>
    dashboardWith(row('All', panel)).rows[0]?.panels[0]?.queries.map(query =>
      query.type === 'metrics' ? legendFormat(query.legend) : undefined,
    );

  test.each([
    ['names the labels that tell the series apart', timeseries('p', 'P', byPath), ['{{path}}']],
    ['is the title where there is one series', timeseries('p', 'P', requests.rate().sum()), ['P']],
    ['leaves out the job', timeseries('p', 'P', queue), ['{{instance}}']],
    ['leaves out what a matcher fixes', timeseries('p', 'P', hits.where({ cache: 'l1' })), ['{{instance}}']],
    [
      'is the key of each of several',
      timeseries('p', 'P', { p50: latency.quantile(0.5), p95: latency.quantile(0.95) }),
      ['p50', 'p95'],
    ],
    [
      'is the key and the labels',
      timeseries('p', 'P', { now: byPath, old: byPath.ago('1d') }),
      ['now {{path}}', 'old {{path}}'],
    ],
    [
      'is what a function makes of labels',
      timeseries('p', 'P', byPath, { legend: ({ path }) => `on ${path}` }),
      ['on {{path}}'],
    ],
    ['is a text', timeseries('p', 'P', byPath, { legend: 'all' }), ['all']],
    [
      'of an open expression may name anything',
      timeseries('p', 'P', promql`label_replace(up, "a", "$1", "job", "(.*)")`, { legend: '{{a}}' }),
      ['{{a}}'],
    ],
  ])('%s', (_, panel, expected) => {
    expect(legendsOf(panel)).toEqual(expected);
  });
});

describe('the identity of a panel', () => {
  const panels = [stat('queue', 'Queue', queue), timeseries('rate', 'Rate', byPath)] as const;
  const ids = (main: Dashboard) =>
    Object.fromEntries(main.rows.flatMap(r => r.panels.map(({ key, id }) => [key, id])));
  const before = ids(dashboardWith(row('Now', ...panels)));

  test.each([
    ['titles', dashboardWith(row('Later', stat('queue', 'Orders', queue), timeseries('rate', 'R', byPath)))],
    ['the order', dashboardWith(row('Now', panels[1], panels[0]))],
    ['other panels', dashboardWith(row('Now', stat('first', 'First', queue), ...panels))],
    ['rows', dashboardWith(row('Now', panels[0]), collapsed('Then', panels[1]))],
    ['expressions', dashboardWith(row('Now', stat('queue', 'Queue', queue.max()), panels[1]))],
  ])('does not depend on %s', (_, main) => {
    expect(ids(main)).toMatchObject(before);
  });

  it('is a positive 31-bit number, and no other on its dashboard', () => {
    const { rows } = dashboardWith(row('Now', ...panels));
    const all = rows.flatMap(({ id, panels: inside }) => [id, ...inside.map(panel => panel.id)]);
    expect(new Set(all).size).toBe(3);
    for (const id of all) expect(id > 0 && id < 2 ** 31 && Number.isInteger(id)).toBe(true);
  });
});

describe('a panel', () => {
  const errors = requests
    .where({ status: '500' })
    .rate()
    .sum({ by: ['path'] })
    .div(byPath);
  const high = alert('HighErrors', {
    severity: 'critical',
    when: errors.gt(percent(5)),
    summary: 'High.',
    action: 'Look.',
  });
  const main = one(
    {
      title: 'Main',
      description: 'All.',
      rows: [
        row(
          'All',
          timeseries('errors', 'Errors', errors),
          timeseries('own', 'Own', errors, {
            thresholds: [
              { at: percent(10), color: 'red' },
              { at: ratio(0.01), color: 'yellow' },
            ],
          }),
          timeseries('mixed', 'Mixed', { errors, queue: queue.max() }, { min: 0, description: 'Both.' }),
        ),
      ],
    },
    [high],
  );
  const panels = panelsOf(main);

  it('draws the limits of the alerts on its expression, and says so', () => {
    expect(panels.errors?.thresholds).toEqual([
      { from: null, means: { type: 'fine' } },
      { from: 0.05, means: { type: 'severity', severity: 'critical' } },
    ]);
    expect(panels.errors?.description).toContain('HighErrors');
    expect(panels.errors?.unit).toBe('ratio');
  });
  it('has its own in its unit, ascending', () => {
    expect(panels.own?.thresholds.map(({ from }) => from)).toEqual([null, 0.01, 0.1]);
  });
  it('has a unit only where all that it shows has the same', () => {
    expect(panels.mixed?.unit).toBeUndefined();
    expect(panels.mixed?.min).toBe(0);
    expect(panels.mixed?.description).toBe('Both. Alerts: HighErrors.');
  });
});

test('a metric of another system stays unknown', () => {
  const elsewhere = counter('elsewhere_total', { help: 'Elsewhere.', labels: { path: text() } });
  expect(() => dashboardWith(row('All', stat('p', 'P', elsewhere.rate())))).toThrow('promql/unknown-metric');
});
