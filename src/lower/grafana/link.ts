import type { DashboardLink as GrafanaLink } from '../../formats/dashboard/index.js';
import { type DashboardLink, dashboardUid, type Link, type LinkTarget } from '../../model/index.js';
import type { PanelContext } from './panels/index.js';

/** What every link has, to wherever it leads. */
const BASE = {
  tooltip: '',
  icon: 'external link',
  tags: [],
  asDropdown: false,
  targetBlank: false,
};

/** A link in the bar at the top. */
export function renderDashboardLink(link: DashboardLink, context: PanelContext): GrafanaLink {
  if (link.type === 'menu') {
    const { title, tags } = link;
    return { ...BASE, type: 'dashboards', title, tags, asDropdown: true, keepTime: true, includeVars: true };
  }
  return {
    ...BASE,
    type: 'link',
    title: link.title,
    url: address(link.to, context),
    targetBlank: link.to.type === 'url',
    ...viewOf(link.to),
  };
}

/** A link at a panel's values (or at its corner, for panels without). */
export function renderPanelLink({ title, to }: Link, context: PanelContext): GrafanaLink {
  return { ...BASE, type: 'link', title, url: addressWithView(to, context), ...viewOf(to) };
}

function address(to: LinkTarget, { system }: PanelContext): string {
  return to.type === 'url' ? to.url : `/d/${dashboardUid(system, to.key)}`;
}

/** At a panel, Grafana adds nothing by itself: its variables for the time range and for all choices stand in the address. */
function addressWithView(to: LinkTarget, context: PanelContext): string {
  const url = address(to, context);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: Grafana's own variables.
  return keepsView(to) ? `${url}?${'${__url_time_range}'}&${'${__all_variables}'}` : url;
}

function viewOf(to: LinkTarget): { readonly keepTime: boolean; readonly includeVars: boolean } {
  return { keepTime: keepsView(to), includeVars: keepsView(to) };
}

function keepsView(to: LinkTarget): boolean {
  return to.type === 'dashboard' && to.keepsView;
}
