import type { LogicalPath, Version } from '../core/index.js';
/**
 * How long Prometheus keeps samples where nobody says.
 * https://prometheus.io/docs/prometheus/latest/storage/#operational-aspects
 */
export const USUAL_RETENTION_MS = 15 * 86_400_000;

export interface ScrapeJob {
  readonly name: string;
  readonly targets: readonly string[];
  readonly metricsPath: string;
  readonly scheme: 'http' | 'https';
  readonly intervalMs?: number | undefined;
  readonly timeoutMs?: number | undefined;
  /** Labels that every target of the job gets. */
  readonly labels: Readonly<Record<string, string>>;
  /** True if labels that the targets set themselves win. */
  readonly honorsLabels?: boolean | undefined;
  /** Parameters of the address that is scraped. */
  readonly params?: Readonly<Record<string, readonly string[]>> | undefined;
  /** How the labels of a target are rewritten before it is scraped, in order. */
  readonly relabel?: readonly Relabeling[] | undefined;
  readonly origin: LogicalPath;
}

/** The target label becomes the replacement; without one, the source labels joined by `;`. */
export interface Relabeling {
  readonly sourceLabels?: readonly string[];
  readonly targetLabel: string;
  readonly replacement?: string;
}

export interface PrometheusSettings {
  readonly version: Version;
  readonly scrapeIntervalMs: number;
  readonly evaluationIntervalMs: number;
  /** What `.rate()` without a window means in a rule. Never under four scrape intervals. */
  readonly windowMs: number;
  /** How long samples are kept, if anybody said; Prometheus's own 15 days otherwise. */
  readonly retentionMs?: number | undefined;
  readonly externalLabels: Readonly<Record<string, string>>;
  /** What `--enable-feature` turns on. */
  readonly features?: readonly string[] | undefined;
  readonly jobs: readonly ScrapeJob[];
  /** `host:port` of each Alertmanager. */
  readonly alertmanagers: readonly string[];
}

export interface AlertmanagerSettings {
  readonly version: Version;
  /** The folder of the files that secrets are read from. */
  readonly secretsDir: string;
  /** `host:port` of the mail server, and who the mail is from. */
  readonly smtp?: SmtpSettings | undefined;
  /** Links in notifications begin with it. */
  readonly url?: string | undefined;
  /** Kinds of receivers that this build leaves out, whatever its version has. */
  readonly lacks?: readonly string[] | undefined;
}

export interface SmtpSettings {
  readonly smarthost: string;
  readonly from: string;
  readonly username?: string | undefined;
  readonly password?: SecretFile | undefined;
  readonly requireTls: boolean;
}

/** A secret by the name of the file that holds it; the value is never ours to know. */
export interface SecretFile {
  readonly type: 'secretFile';
  readonly name: string;
}

export interface GrafanaSettings {
  /** Where people open it; alerts link there. */
  readonly url?: string | undefined;
  /** Where Grafana reaches Prometheus. */
  readonly prometheusUrl: string;
  /** What people see it called, if not by its uid. */
  readonly prometheusName?: string | undefined;
  readonly alertmanagerUrl?: string | undefined;
  /** Where Grafana reaches Loki, if a panel shows logs. */
  readonly lokiUrl?: string | undefined;
  /** The folder of the system's dashboards. */
  readonly folder: string;
  /** What Grafana refuses to refresh more often than. */
  readonly minRefresh: number;
}

/** The programs that a system's monitoring runs in. */
export interface Programs {
  readonly prometheus: PrometheusSettings;
  readonly alertmanager: AlertmanagerSettings;
  readonly grafana: GrafanaSettings;
}
