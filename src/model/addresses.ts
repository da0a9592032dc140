import { kebab } from '../core/index.js';
import type { PanelLink } from './alert.js';

/** Where Grafana shows a dashboard. `grafana` is its own address, if that is known. */
export function dashboardAddress(grafana: string | undefined, uid: string): string | undefined {
  return grafana && `${withoutSlash(grafana)}/d/${uid}`;
}

/** Where Grafana shows a panel, alone. */
export function panelAddress(
  grafana: string | undefined,
  { dashboardUid, panelId }: Pick<PanelLink, 'dashboardUid' | 'panelId'>,
): string | undefined {
  const dashboard = dashboardAddress(grafana, dashboardUid);
  return dashboard && `${dashboard}?viewPanel=${panelId}`;
}

/** Where the team keeps what it knows of an alert, if it says nothing else. `runbooks` is the address of all of them. */
export function runbookAddress(runbooks: string, alert: string): string {
  return `${withoutSlash(runbooks)}/${runbookName(alert)}`;
}

/** What the address of a runbook ends in, and the name of the page that we write. */
export const runbookName = (alert: string): string => kebab(alert);

const withoutSlash = (address: string) => address.replace(/\/+$/, '');
