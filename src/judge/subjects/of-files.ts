import { lazy } from '../../core/index.js';
import type { AlertmanagerDocument } from '../../formats/alertmanager/read.js';
import type { BlackboxDocument } from '../../formats/blackbox/read.js';
import type { ComposeDocument } from '../../formats/compose/read.js';
import type { DashboardDocument } from '../../formats/dashboard/read.js';
import type { FilebeatDocument } from '../../formats/filebeat/read.js';
import type { PrometheusDocument } from '../../formats/prometheus/read.js';
import type { AlertingRule, RuleFile } from '../../formats/rules/index.js';
import type { RuleDocument } from '../../formats/rules/read.js';
import { type AlertFacts, routingOf, ruleFacts } from '../../notify/index.js';
import { labelsOf, type Metrics, NO_LABELS, parse } from '../../promql/index.js';
import { integrationsIn, type JudgedIntegration } from '../alertmanager/integrations.js';
import type { AlertmanagerRelease } from '../alertmanager/release.js';
import { templatedTexts } from '../alertmanager/templated-texts.js';
import { judgedTemplates } from '../alertmanager/templates.js';
import { judgedDashboard } from '../dashboard/judged-dashboard.js';
import { fileOf, type Placed, placedInFile, placesInFile } from '../placed.js';
import { type RoutingEvidence, type RoutingPart, routingEvidence } from '../routing/evidence.js';
import { judgedRuleFile } from '../rule-files/judged-rule-file.js';
import type { Subject } from '../subject.js';
import { readFile } from '../written/judged-file.js';

/** Files of one Prometheus and one Alertmanager that were read. */
export interface ReadFiles {
  readonly alertmanager?: AlertmanagerDocument | undefined;
  /** Which Alertmanager reads it, if that is known. */
  readonly alertmanagerRelease?: AlertmanagerRelease | undefined;
  /** Files of templates; all of them, if any are given. */
  readonly templates?: readonly TextFile[] | undefined;
  readonly rules?: readonly RuleDocument[] | undefined;
  /** The dashboards of one folder of Grafana, which has no others. */
  readonly dashboards?: readonly DashboardDocument[] | undefined;
  readonly prometheus?: PrometheusDocument | undefined;
  readonly compose?: ComposeDocument | undefined;
  readonly blackbox?: BlackboxDocument | undefined;
  readonly filebeat?: FilebeatDocument | undefined;
  /** The paths of all files that there are around these. */
  readonly paths?: readonly string[] | undefined;
  /** The series that are known to be there. */
  readonly series?: Metrics | undefined;
  readonly evaluationIntervalMs?: number | undefined;
}

export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** What files provide, wherever they come from. */
export function subjectOfFiles(files: ReadFiles): Subject {
  const alertmanager = files.alertmanager && placedInFile(files.alertmanager);
  const rules = files.rules?.map(placedInFile);
  const ruleFiles =
    files.rules &&
    lazy(() => files.rules?.map(each => judgedRuleFile(each.value, fileOf(each), placesInFile(each))) ?? []);
  const dashboards =
    files.dashboards &&
    lazy(() => files.dashboards?.map(each => judgedDashboard(each.json, '', placesInFile(each))) ?? []);
  const prometheus = files.prometheus && placedInFile(files.prometheus);
  const compose = files.compose && placedInFile(files.compose);
  const blackbox = files.blackbox && placedInFile(files.blackbox);
  const filebeat = files.filebeat && placedInFile(files.filebeat);
  const integrations = alertmanager && lazy(() => integrationsOf(alertmanager));
  const templates = files.templates && lazy(() => files.templates?.map(judgedTemplates) ?? []);
  return {
    alertmanager: known(alertmanager),
    alertmanagerRelease: known(files.alertmanagerRelease),
    integrations,
    templates,
    templatedTexts:
      integrations &&
      lazy(() => templatedTexts(integrations(), templates?.() ?? [], files.alertmanagerRelease)),
    ruleFiles,
    rules: ruleFiles && lazy(() => ruleFiles().flatMap(file => file.rules)),
    dashboards,
    grafana: dashboards,
    prometheus: known(prometheus),
    compose: known(compose),
    blackbox: known(blackbox),
    filebeat: known(filebeat),
    paths: files.paths && lazy(() => new Set(files.paths)),
    files: lazy(() => [
      ...[
        files.alertmanager,
        files.prometheus,
        files.compose,
        files.blackbox,
        files.filebeat,
        ...(files.rules ?? []),
      ].flatMap(each => (each === undefined ? [] : [readFile(each, each.value)])),
      ...(files.dashboards ?? []).map(each => readFile({ ...each, format: 'dashboard' }, each.json)),
    ]),
    routing: alertmanager && lazy(() => routing(alertmanager, rules ?? [], files)),
  };
}

const known = <T>(part: T | undefined): (() => T) | undefined =>
  part === undefined ? undefined : () => part;

function integrationsOf({ value, placeOf }: Placed<unknown>): readonly JudgedIntegration[] {
  return integrationsIn(value).map(each => ({
    ...each,
    placeOf: (pointer, excerpt) => placeOf([...each.pointer, ...pointer], excerpt),
  }));
}

const MINUTE = 60_000;

function routing(
  alertmanager: Placed<AlertmanagerDocument['value']>,
  rules: readonly Placed<RuleFile>[],
  { series, evaluationIntervalMs = MINUTE }: ReadFiles,
): RoutingEvidence {
  const alerts = new Map(rules.flatMap(file => alertsOf(file, series)));
  return routingEvidence({
    routing: routingOf(alertmanager.value).routing,
    alerts: [...alerts.keys()],
    evaluationIntervalMs,
    placeOf: part => alerts.get(part as AlertFacts) ?? alertmanager.placeOf(pointerOf(part)),
  });
}

function pointerOf(part: RoutingPart): readonly (string | number)[] {
  return ('route' in part ? part.route.origin : part.origin) ?? [];
}

/** The alerts of a rule file, with the places of their rules. */
function alertsOf({ value, placeOf }: Placed<RuleFile>, metrics: Metrics | undefined) {
  return (value.groups ?? []).flatMap(({ labels, rules = [] }, group) =>
    rules.flatMap((rule, index) => {
      if (!('alert' in rule)) return [];
      const place = placeOf(['groups', group, 'rules', index]);
      const facts = factsOf({ ...rule, labels: { ...labels, ...rule.labels } }, metrics);
      return [[facts, place] as const];
    }),
  );
}

function factsOf({ alert: name, expr, labels = {} }: AlertingRule, metrics: Metrics | undefined): AlertFacts {
  const { ast } = parse(expr);
  // Of a condition that cannot be read nothing is known, so everything is possible.
  const flow = ast === undefined ? { ...NO_LABELS, open: true } : labelsOf(ast, { metrics });
  return ruleFacts({ name, labels, flow, origin: [name] });
}
