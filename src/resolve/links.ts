import type { LogicalPath } from '../core/index.js';
import type { LinkOptions } from '../language/index.js';
import { type DashboardLink, dashboardUid, type PanelDataLink } from '../model/index.js';
import { report } from './catalogue.js';
import type { Context } from './context.js';

/** Titles of the system's dashboards by key: what links are checked against. */
export type DashboardTitles = ReadonlyMap<string, string>;

interface Target {
  readonly title: string;
  readonly url: string;
  readonly inside: boolean;
}

/** Links at a panel. One to a dashboard keeps the time range and the variables. */
export function panelLinksOf(
  links: readonly LinkOptions[],
  titles: DashboardTitles,
  path: LogicalPath,
  context: Context,
): readonly PanelDataLink[] {
  return targets(links, titles, path, context).map(({ title, url, inside }) => ({
    title,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Grafana's own variables.
    url: inside ? `${url}?${'${__url_time_range}'}&${'${__all_variables}'}` : url,
  }));
}

/** Links in the bar at the top, behind the menu of all the system's dashboards. */
export function dashboardLinksOf(
  links: readonly LinkOptions[],
  titles: DashboardTitles,
  path: LogicalPath,
  context: Context,
): readonly DashboardLink[] {
  const menu: readonly DashboardLink[] =
    titles.size < 2 ? [] : [{ type: 'dashboards', title: context.options.title, tags: [context.system] }];
  return [
    ...menu,
    ...targets(links, titles, path, context).map(
      ({ title, url, inside }): DashboardLink => ({ type: 'link', title, url, newTab: !inside }),
    ),
  ];
}

function targets(
  links: readonly LinkOptions[],
  titles: DashboardTitles,
  path: LogicalPath,
  { system, note }: Context,
): readonly Target[] {
  return links.flatMap((link, index): readonly Target[] => {
    if (link.type === 'urlLink') return [{ title: link.title, url: link.url, inside: false }];
    const title = titles.get(link.dashboard);
    if (title !== undefined) {
      return [
        { title: link.title ?? title, url: `/d/${dashboardUid(system, link.dashboard)}`, inside: true },
      ];
    }
    const facts = { name: link.dashboard, known: [...titles.keys()] };
    note(report('dashboard/unknown-link', facts, { path: [...path, 'links', String(index)] }));
    return [];
  });
}
