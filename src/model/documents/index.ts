/**
 * The documents that Prometheus, Alertmanager, Grafana's provisioning and the programs around them read, as plain data. Types only: the
 * schemas behind them become validators at development time, so that no run loads them.
 */
import type * as z from 'zod';
import type { alertmanagerConfig } from './alertmanager.js';
import type { blackboxConfig } from './blackbox.js';
import type { composeFile, composeService } from './compose.js';
import type { filebeatConfig } from './filebeat.js';
import type { dashboardProviders, datasources } from './grafana-provisioning.js';
import type { prometheusConfig } from './prometheus.js';
import type { receiver } from './receiver.js';
import type { alertingRule, recordingRule, ruleFile, ruleGroup } from './rule-file.js';

/** Documents are built from frozen data, so every list in them may be frozen. */
type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Plain<T[K]> }
    : T;

export type AlertingRule = Plain<z.infer<typeof alertingRule>>;
export type RecordingRule = Plain<z.infer<typeof recordingRule>>;
export type RuleGroup = Plain<z.infer<typeof ruleGroup>>;
export type RuleFile = Plain<z.infer<typeof ruleFile>>;

export type PrometheusConfig = Plain<z.infer<typeof prometheusConfig>>;
export type ScrapeConfig = NonNullable<PrometheusConfig['scrape_configs']>[number];
export type RelabelConfig = NonNullable<ScrapeConfig['relabel_configs']>[number];

export type AlertmanagerConfig = Plain<z.infer<typeof alertmanagerConfig>>;
export type AlertmanagerGlobal = NonNullable<AlertmanagerConfig['global']>;
/** The root of the routing tree. */
export type RootRoute = AlertmanagerConfig['route'];
/** A route below the root. */
export type Route = NonNullable<RootRoute['routes']>[number];
export type InhibitRule = NonNullable<AlertmanagerConfig['inhibit_rules']>[number];
export type NamedTimeInterval = NonNullable<AlertmanagerConfig['time_intervals']>[number];
/** A receiver with its integrations: `slack_configs`, `email_configs`, … */
export type ReceiverConfig = Plain<z.infer<typeof receiver>>;

export type DashboardProviders = Plain<z.infer<typeof dashboardProviders>>;
export type Datasources = Plain<z.infer<typeof datasources>>;

export type ComposeFile = Plain<z.infer<typeof composeFile>>;
export type ComposeService = Plain<z.infer<typeof composeService>>;
export type BlackboxConfig = Plain<z.infer<typeof blackboxConfig>>;
export type BlackboxModule = BlackboxConfig['modules'][string];
export type FilebeatConfig = Plain<z.infer<typeof filebeatConfig>>;
