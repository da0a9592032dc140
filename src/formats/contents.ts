import type { Document } from '../core/index.js';
import type { AlertmanagerConfig } from './alertmanager/index.js';
import type { BlackboxConfig } from './blackbox/index.js';
import type { ComposeFile } from './compose/index.js';
import type { Dashboard } from './dashboard/index.js';
import type { FilebeatConfig } from './filebeat/index.js';
import type { ProgramModule } from './program-module.js';
import type { PrometheusConfig } from './prometheus/index.js';
import type { DashboardProviders, Datasources } from './provisioning/index.js';
import type { RuleFile } from './rules/index.js';

/** What a document of each format holds. */
export interface Contents {
  readonly alertmanager: AlertmanagerConfig;
  readonly blackbox: BlackboxConfig;
  readonly compose: ComposeFile;
  readonly dashboard: Dashboard;
  readonly 'dashboard-providers': DashboardProviders;
  readonly datasources: Datasources;
  readonly filebeat: FilebeatConfig;
  /** Of Elasticsearch. */
  readonly 'index-template': Readonly<Record<string, unknown>>;
  readonly prometheus: PrometheusConfig;
  readonly python: ProgramModule;
  readonly 'rule-file': RuleFile;
  readonly typescript: ProgramModule;

  // Formats whose documents are texts.
  readonly gitignore: string;
  /** A pipeline of Logstash. */
  readonly logstash: string;
  /** A page for people, in Markdown. */
  readonly page: string;
  /** What people should know of a folder, in Markdown. */
  readonly readme: string;
  readonly script: string;
  /** A file of Go templates. */
  readonly template: string;
}

export type Format = keyof Contents;

export type DocumentOf<F extends Format> = Document<F, Contents[F]>;

/** A document of any format. */
export type FormattedDocument = { readonly [F in Format]: DocumentOf<F> }[Format];
