import { dashboard, link, row, stat } from 'atalaya';
import { describe, expect, it } from 'vitest';
import { panelsOf, problemsOf, queue, shopWith } from '../shop.js';

const other = dashboard('other', {
  title: 'Other',
  description: 'X.',
  rows: [row('R', stat('q', 'Q', queue))],
});

const main = (at: {
  readonly bar?: readonly ReturnType<typeof link>[];
  readonly panel?: readonly ReturnType<typeof link>[];
}) =>
  dashboard('main', {
    title: 'Main',
    description: 'X.',
    links: at.bar ?? [],
    rows: [row('R', stat('q', 'Q', queue, { links: at.panel ?? [] }))],
  });

describe('links in the bar of a dashboard', () => {
  const barOf = (links: readonly ReturnType<typeof link>[], ...others: (typeof other)[]) =>
    shopWith({ dashboards: [main({ bar: links }), ...others] }).dashboards.find(({ key }) => key === 'main')
      ?.links;

  it('are none for a dashboard that is alone', () => {
    expect(barOf([])).toEqual([]);
  });

  it('begin with the menu of all dashboards where there are several', () => {
    expect(barOf([], other)).toEqual([{ type: 'menu', title: 'Shop', tags: ['shop'] }]);
  });

  it.each([
    [
      'an address',
      link('https://example.com', 'Out'),
      { title: 'Out', to: { type: 'url', url: 'https://example.com' } },
    ],
    ['an address by itself', link('https://example.com'), { title: 'https://example.com' }],
    [
      'a dashboard by its handle, under its title',
      link(other),
      { title: 'Other', to: { type: 'dashboard', key: 'other' } },
    ],
    [
      'a dashboard by its key, under a title of its own',
      link('other', 'There'),
      { title: 'There', to: { type: 'dashboard', key: 'other' } },
    ],
  ])('lead to %s', (_, to, expected) => {
    expect(barOf([to], other)?.at(-1)).toMatchObject({ type: 'link', ...expected });
  });
});

describe('a link to a dashboard that does not exist is reported where it stands', () => {
  it.each([
    [
      'in the bar',
      { bar: [link('https://example.com'), link('othre')] },
      'dashboards > main > links > 1 > dashboard',
    ],
    ['at a panel', { panel: [link('othre')] }, 'dashboards > main > panels > q > links > 0 > dashboard'],
  ])('%s', (_, at, path) => {
    expect(problemsOf({ dashboards: [main(at), other] })).toEqual([`dashboard/unknown-link at ${path}`]);
  });
});

it('a link at a panel to a dashboard is the only one that keeps time range and variables', () => {
  const { dashboards } = shopWith({
    dashboards: [main({ panel: [link(other), link('https://example.com')] }), other],
  });
  const found = dashboards.find(({ key }) => key === 'main');
  const links = found === undefined ? [] : panelsOf(found).q?.links;
  expect(links).toEqual([
    { title: 'Other', to: { type: 'dashboard', key: 'other', keepsView: true } },
    { title: 'https://example.com', to: { type: 'url', url: 'https://example.com' } },
  ]);
});
