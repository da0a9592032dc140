import type { LogicalPath } from '../../core/index.js';
import type { LinkOptions } from '../../language/index.js';
import type { DashboardLink, Link } from '../../model/index.js';
import type { Context } from '../context.js';
import { report } from '../problems/problems.js';

/** Titles of the system's dashboards by key: what links are checked against. */
export type DashboardTitles = ReadonlyMap<string, string>;

/** Links as they are given: at a panel, or in the bar of a dashboard. */
export function linksOf(
  links: readonly LinkOptions[],
  titles: DashboardTitles,
  path: LogicalPath,
  { note }: Context,
): readonly Link[] {
  return links.flatMap((link, index): readonly Link[] => {
    if (link.type === 'urlLink') return [{ title: link.title, to: { type: 'url', url: link.url } }];
    const { dashboard: key } = link;
    const title = titles.get(key);
    if (title !== undefined) {
      return [{ title: link.title ?? title, to: { type: 'dashboard', key, keepsView: true } }];
    }
    const facts = { name: key, known: [...titles.keys()] };
    note(report('dashboard/unknown-link', facts, { path: [...path, 'links', String(index), 'dashboard'] }));
    return [];
  });
}

/** Links in the bar at the top, behind the menu of all the system's dashboards. */
export function dashboardLinksOf(
  links: readonly LinkOptions[],
  titles: DashboardTitles,
  path: LogicalPath,
  context: Context,
): readonly DashboardLink[] {
  const { options, system } = context;
  const menu: readonly DashboardLink[] =
    titles.size < 2 ? [] : [{ type: 'menu', title: options.title, tags: [system] }];
  return [
    ...menu,
    ...linksOf(links, titles, path, context).map(link => ({ type: 'link', ...link }) as const),
  ];
}
