import { kebab, pascal, snake } from '../core/index.js';
import type { Severity } from './severity.js';

/**
 * Every name that we invent in output. Change one here and it changes everywhere; people's dashboards, silences
 * and runbooks depend on them, so a change is a breaking one.
 */

/** Labels that every alert of ours carries. */
export const label = {
  severity: 'severity',
  /** The step of the escalation: `"0"`, `"1"`, … */
  escalation: 'escalation',
  /** The name of the escalation policy. */
  policy: 'escalation_policy',
  /** Whose alert it is, where a policy of their own serves them. */
  owner: 'owner',
  /** What chooses the cooldown: `memory`, `temperature`. */
  class: 'alert_class',
  /** The system that the alert is about. */
  service: 'service',
} as const;

/** The first step's value of `escalation`: what panels and counts of firing alerts select. */
export const FIRST_STEP = '0';

/** Annotations of an alert. The last two are Grafana's own names for the link from an alert to a panel. */
export const annotation = {
  summary: 'summary',
  description: 'description',
  action: 'action',
  /** What was measured, and the limit that it broke; only where the condition compares with a number. */
  value: 'value',
  threshold: 'threshold',
  runbook: 'runbook_url',
  dashboard: 'dashboard_url',
  panel: 'panel_url',
  dashboardUid: '__dashboardUid__',
  panelId: '__panelId__',
} as const;

/** The name that selects a system's data source, and the variable through which dashboards choose another. */
export const datasourceVariable = { prometheus: 'datasource', loki: 'loki_datasource' } as const;

/** uid of a data source that we provision: `capibara6-prometheus`. */
export const datasourceUid = (system: string, type: string): string => `${system}-${type}`;

/** uid of a dashboard: `capibara6-api-performance`. At most 40 characters (Grafana refuses more). */
export const dashboardUid = (system: string, key: string): string => `${system}-${key}`;

/** The series that holds an alert's condition, evaluated once for all steps. */
export const conditionSeries = (system: string, alert: string): string =>
  `${snake(system)}:alert_condition:${alert}`;

/** The series that holds how much of its budgets a system has spent, as a ratio. */
export const budgetSeries = (system: string): string => `${snake(system)}:budget_spent:ratio`;

/** A series that belongs to a derived value: what a person named it, and what it is of that. */
export const derivedSeries = (name: string, part: string): string => `${name}:${part}`;

/** The rule group of a derived value's recordings; those of another pace have one of their own. */
export const derivedGroup = (name: string, every: string | undefined): string =>
  every === undefined ? kebab(name) : `${kebab(name)}-${every}`;

export const anomalySeries = (name: string, method: string) => ({
  score: derivedSeries(name, method === 'zscore' ? method : `${method}_score`),
  center: derivedSeries(name, `${method}_center`),
  spread: derivedSeries(name, `${method}_spread`),
  mean: derivedSeries(name, `${method}_mean`),
  deviation: derivedSeries(name, `${method}_deviation`),
});

export const baselineSeries = (name: string) => ({
  past: derivedSeries(name, 'baseline'),
  ratio: derivedSeries(name, 'baseline_ratio'),
});

export const forecastSeries = (name: string) => ({
  value: derivedSeries(name, 'value'),
  forecast: derivedSeries(name, 'forecast'),
  trend: derivedSeries(name, 'trend'),
  smoothed: derivedSeries(name, 'smoothed'),
});

export const consecutiveSeries = (name: string, extreme: string, readings: number): string =>
  derivedSeries(name, `${extreme}_of_${readings}`);

/** What counts the samples that a generated module refused to record: by `metric`, the name of theirs. */
export const rejectedSeries = (system: string): string => `${snake(system)}_rejected_samples_total`;

export const growthSeries = (name: string): string => derivedSeries(name, 'growth');

/** Names of Sloth's, so that what is made for it shows ours too. https://sloth.dev/introduction/architecture/ */
export const sloSeries = {
  errorRatio: (window: string): string => `slo:sli_error:ratio_rate${window}`,
  objective: 'slo:objective:ratio',
  errorBudget: 'slo:error_budget:ratio',
  period: 'slo:time_period:days',
  currentBurn: 'slo:current_burn_rate:ratio',
  periodBurn: 'slo:period_burn_rate:ratio',
  budgetRemaining: 'slo:period_error_budget_remaining:ratio',
  info: 'sloth_slo_info',
} as const;

export const sloLabel = {
  id: 'sloth_id',
  service: 'sloth_service',
  slo: 'sloth_slo',
  window: 'sloth_window',
  severity: 'sloth_severity',
  mode: 'sloth_mode',
  spec: 'sloth_spec',
  objective: 'sloth_objective',
} as const;

export const sloId = (service: string, name: string): string => `${service}-${name}`;

/** Sloth gives both alerts one name, and tells them apart by a label; we need a name for each. */
export const sloAlert = (name: string, urgency: 'page' | 'ticket'): string =>
  `${pascal(name)}Burns${urgency === 'page' ? 'Fast' : 'Slowly'}`;

export const probeAlert = (name: string, what: string): string => `${pascal(name)}${what}`;

/** How the blackbox exporter knows the module of a probe. */
export const probeModuleName = (name: string): string => snake(name);

/** The receiver of one step: `capibara6/critical/1`, or of its part `capibara6/critical/1/during-business-hours`. */
export const stepReceiver = (policy: string, severity: Severity, step: number, part?: string): string =>
  [policy, severity, step, ...(part === undefined ? [] : [part])].join('/');

/** A time interval of Alertmanager's: `capibara6/business-hours`. */
export const timeIntervalName = (system: string, key: string): string => `${system}/${key}`;

/** The receiver of what no policy matched, and of the dead man's switch. */
export const fallbackReceiver = (system: string): string => `${system}/unrouted`;
export const watchdogReceiver = (system: string): string => `${system}/watchdog`;
export const WATCHDOG_ALERT = 'Watchdog';
/** No severity of ours, so that no policy and no inhibition takes the dead man's switch for a problem. */
export const WATCHDOG_SEVERITY = 'none';

/** Where artifacts go, relative to the output folder. */
export const path = {
  dashboard: (system: string, key: string) => `${system}/grafana/dashboards/${key}.json`,
  dashboardProvider: (system: string) => `${system}/grafana/provisioning/dashboards/${system}.yml`,
  datasources: (system: string) => `${system}/grafana/provisioning/datasources/${system}.yml`,
  rules: (system: string, file: string) => `${system}/prometheus/rules/${file}.yml`,
  prometheus: (system: string) => `${system}/prometheus/prometheus.yml`,
  alertmanager: (system: string) => `${system}/alertmanager/alertmanager.yml`,
  template: (system: string, name: string) => `${system}/alertmanager/templates/${name}.tmpl`,
  /** A module that Python can import: no name begins with a digit. */
  python: (system: string) =>
    `${system}/instrumentation/python/${snake(system).replace(/^(?=\d)/, '_')}_metrics.py`,
  typescript: (system: string) => `${system}/instrumentation/typescript/metrics.ts`,
  /** A page for people: `index`, `runbooks/high-cpu-usage`. */
  page: (system: string, page: string) => `${system}/docs/${page}.md`,
  /** What starts the system's programs on one machine. */
  stack: (system: string, file: string) => `${system}/stack/${file}`,
} as const;

/**
 * Where Grafana finds a system's dashboards: `<system>/grafana/dashboards` of the output is mounted here, and
 * `<system>/grafana/provisioning` at `/etc/grafana/provisioning`, which is where Grafana looks by itself.
 */
export const dashboardFolder = (system: string): string => `/etc/grafana/dashboards/${system}`;

/** The name of an alert's rule group. One group each: alerts are evaluated in parallel, a condition before its steps. */
export const alertGroup = (system: string, alert: string): string => `${system}-${kebab(alert)}`;

/** A system's logs in Elasticsearch. A dataset has no hyphens. https://www.elastic.co/guide/en/ecs/8.17/ecs-data_stream.html */
export const logDataset = (system: string): string => snake(system);
export const logStream = (system: string): string => `logs-${logDataset(system)}-default`;

/** The users of Elasticsearch that write and read logs. */
export const logUser = { writer: 'logs_writer', reader: 'logs_reader' } as const;

/** The secrets that a stack's own programs have among each other, by what each is for. */
export const stackSecret = {
  grafanaAdmin: 'grafana-admin-password',
  elastic: 'elasticsearch-password',
  kibana: 'elasticsearch-kibana-password',
  logWriter: 'elasticsearch-logstash-password',
  logReader: 'elasticsearch-grafana-password',
} as const;

/** Where a container of a stack has such a secret. */
export const stackSecretFile = (secret: keyof typeof stackSecret): string =>
  `/run/secrets/${stackSecret[secret]}`;
