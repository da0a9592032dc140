import { runbookName } from '../../model/index.js';

/**
 * Where things stand in the catalogue, relative to its folder. Each has a place of its own with its own name, so that a
 * link into the catalogue lasts as long as the thing does.
 */
export const place = {
  metric: (name: string) => `metrics.md#${metricId(name)}`,
  alert: (name: string) => `alerts.md#${name}`,
  runbook: (name: string) => `runbooks/${runbookName(name)}.md`,
  dashboard: (key: string) => `dashboards.md#${key}`,
  panel: (dashboard: string, panel: string) => `dashboards.md#${panelId(dashboard, panel)}`,
  receiver: (name: string) => `receivers.md#${name}`,
  policy: (name: string) => `receivers.md#${policyId(name)}`,
} as const;

/** Metrics and recording rules share a page, as they share names. `:` is none of an anchor's characters everywhere. */
export const metricId = (name: string): string => name.replaceAll(':', '.');
export const panelId = (dashboard: string, panel: string): string => `${dashboard}.${panel}`;
export const policyId = (name: string): string => `policy.${name}`;
