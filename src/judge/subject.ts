import type { AlertmanagerConfig } from '../formats/alertmanager/index.js';
import type { BlackboxConfig } from '../formats/blackbox/index.js';
import type { ComposeFile } from '../formats/compose/index.js';
import type { FilebeatConfig } from '../formats/filebeat/index.js';
import type { LeftOut } from '../formats/index.js';
import type { PrometheusConfig } from '../formats/prometheus/index.js';
import type { Environment, System } from '../model/index.js';
import type { Judged, Metrics } from '../promql/index.js';
import type { JudgedIntegration } from './alertmanager/integrations.js';
import type { AlertmanagerRelease } from './alertmanager/release.js';
import type { TemplatedText } from './alertmanager/templated-texts.js';
import type { JudgedTemplates } from './alertmanager/templates.js';
import type { JudgedDashboard } from './dashboard/judged-dashboard.js';
import type { Placed } from './placed.js';
import type { RoutingEvidence } from './routing/evidence.js';
import type { JudgedRule, JudgedRuleFile } from './rule-files/judged-rule-file.js';
import type { JudgedFile } from './written/judged-file.js';

/** What there can be to judge, by name. Files provide other parts than definitions do, and rules ask for parts. */
export interface Parts {
  /** A place as its definitions mean it, and the systems that run there. */
  readonly environment: Environment;
  readonly systems: readonly System[];
  /** A routing tree, and what is known of the alerts that it is for. */
  readonly routing: RoutingEvidence;
  readonly dashboards: readonly JudgedDashboard[];
  /** All dashboards of the Grafana that shows those, which may be of several systems. */
  readonly grafana: readonly JudgedDashboard[];
  /** The rule files of one Prometheus, and all rules in them. */
  readonly ruleFiles: readonly JudgedRuleFile[];
  readonly rules: readonly JudgedRule[];
  /** Expressions that could be read, with the metrics that are known. */
  readonly expressions: readonly Judged[];
  readonly alertmanager: Placed<AlertmanagerConfig>;
  /** Which Alertmanager reads that. */
  readonly alertmanagerRelease: AlertmanagerRelease;
  /** What its receivers notify, each once; and its files of templates. */
  readonly integrations: readonly JudgedIntegration[];
  readonly templates: readonly JudgedTemplates[];
  /** The texts with braces in both. */
  readonly templatedTexts: readonly TemplatedText[];
  readonly prometheus: Placed<PrometheusConfig>;
  readonly compose: Placed<ComposeFile>;
  /** All files, of whatever format, with what stands in them. */
  readonly files: readonly JudgedFile[];
  readonly blackbox: Placed<BlackboxConfig>;
  readonly filebeat: Placed<FilebeatConfig>;
  /** The paths of all files that there are, whatever they hold. */
  readonly paths: ReadonlySet<string>;
  /** Modules that programs import to emit metrics, in the languages that there are. */
  readonly modules: readonly JudgedModule[];
  /** The series that a running Prometheus has. Nothing provides it yet. */
  readonly live: Metrics;
}

export interface JudgedModule {
  readonly language: string;
  readonly leftOut: readonly LeftOut[];
}

/**
 * What belongs together and is judged together: an environment, or the files of one Prometheus and one Alertmanager. A part is
 * made when the first rule asks for it; one that is absent is not known, and rules that need it are silent.
 */
export type Subject = { readonly [P in keyof Parts]?: (() => Parts[P]) | undefined };

/** Parts of which a rule can ask for each by itself, by the name of one of them. */
export const EACH = {
  dashboard: 'dashboards',
  expression: 'expressions',
  integration: 'integrations',
  model: 'systems',
  rule: 'rules',
  'rule-file': 'ruleFiles',
  'templated-text': 'templatedTexts',
} as const satisfies Readonly<Record<string, keyof Parts>>;

type Each = keyof typeof EACH;

/** What a rule can look at. */
export type Need = keyof Parts | Each;

type One<N extends Need> = N extends keyof Parts
  ? Parts[N]
  : N extends Each
    ? Parts[(typeof EACH)[N]][number]
    : never;

/** What a rule is given for what it needs. */
export type Given<N extends Need> = { readonly [P in N]: One<P> };
