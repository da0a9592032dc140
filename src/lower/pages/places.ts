import { kebab } from '../../core/index.js';
import type { Dashboard, Panel, System } from '../../model/index.js';

/**
 * Where things stand in the catalogue, relative to its folder. Each has a place of its own with its own name, so that a
 * link into the catalogue lasts as long as the thing does.
 */
export const place = {
  metric: (name: string) => `metrics.md#${metricId(name)}`,
  alert: (name: string) => `alerts.md#${name}`,
  runbook: (name: string) => `runbooks/${runbook(name)}.md`,
  dashboard: (key: string) => `dashboards.md#${key}`,
  panel: (dashboard: string, panel: string) => `dashboards.md#${panelId(dashboard, panel)}`,
  receiver: (name: string) => `receivers.md#${name}`,
  policy: (name: string) => `receivers.md#${policyId(name)}`,
} as const;

/** Metrics and recording rules share a page, as they share names. `:` is none of an anchor's characters everywhere. */
export const metricId = (name: string): string => name.replaceAll(':', '.');
export const panelId = (dashboard: string, panel: string): string => `${dashboard}.${panel}`;
export const policyId = (name: string): string => `policy.${name}`;

/** The file of an alert's runbook, without its extension: what its address ends in as well. */
export const runbook = (alert: string): string => kebab(alert);

/** Where the dashboard itself is. */
export function dashboardAddress({ grafana }: System, { uid }: Pick<Dashboard, 'uid'>): string {
  return `${grafana.url.replace(/\/+$/, '')}/d/${uid}`;
}

export function panelAddress(
  system: System,
  dashboard: Pick<Dashboard, 'uid'>,
  { id }: Pick<Panel, 'id'>,
): string {
  return `${dashboardAddress(system, dashboard)}?viewPanel=${id}`;
}
