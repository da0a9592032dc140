import {
  DashboardLinkType,
  type DashboardLink as GrafanaLink,
} from '@grafana/grafana-foundation-sdk/dashboard';
import type { DashboardLink, PanelDataLink } from '../../model/index.js';

/** What every link has, to wherever it leads. */
const base = {
  tooltip: '',
  icon: 'external link',
  tags: [] as string[],
  asDropdown: false,
  targetBlank: false,
  keepTime: true,
  includeVars: true,
};

/** A link in the bar at the top. Other dashboards open with the same time range and variables. */
export function renderDashboardLink(link: DashboardLink): GrafanaLink {
  return link.type === 'dashboards'
    ? {
        ...base,
        type: DashboardLinkType.Dashboards,
        title: link.title,
        tags: [...link.tags],
        asDropdown: true,
      }
    : {
        ...base,
        type: DashboardLinkType.Link,
        title: link.title,
        url: link.url,
        targetBlank: link.newTab,
        keepTime: false,
        includeVars: false,
      };
}

/** A link at a panel's values (or at its corner, for panels without). Its URL may hold Grafana's variables. */
export function renderPanelLink(link: PanelDataLink): GrafanaLink {
  return {
    ...base,
    type: DashboardLinkType.Link,
    title: link.title,
    url: link.url,
    keepTime: false,
    includeVars: false,
  };
}
