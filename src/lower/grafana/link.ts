import type { DashboardLink as GrafanaLink } from '../../formats/dashboard/index.js';
import type { DashboardLink, PanelDataLink } from '../../model/index.js';

/** What every link has, to wherever it leads. */
const base = {
  tooltip: '',
  icon: 'external link',
  tags: [],
  asDropdown: false,
  targetBlank: false,
};

/** A link in the bar at the top. */
export function renderDashboardLink(link: DashboardLink): GrafanaLink {
  return link.type === 'dashboards'
    ? {
        ...base,
        type: 'dashboards',
        title: link.title,
        tags: link.tags,
        asDropdown: true,
        keepTime: true,
        includeVars: true,
      }
    : {
        ...base,
        type: 'link',
        title: link.title,
        url: link.url,
        targetBlank: link.newTab,
        ...stateFor(link.url),
      };
}

/** A link at a panel's values (or at its corner, for panels without). Its URL may hold Grafana's variables. */
export function renderPanelLink(link: PanelDataLink): GrafanaLink {
  return {
    ...base,
    type: 'link',
    title: link.title,
    url: link.url,
    ...stateFor(link.url),
  };
}

/** Time and variables go along to other pages of Grafana. */
function stateFor(url: string): { readonly keepTime: boolean; readonly includeVars: boolean } {
  const isWithin = url.startsWith('/');
  return { keepTime: isWithin, includeVars: isWithin };
}
