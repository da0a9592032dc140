import { lazy } from '../../core/index.js';
import type { AlertmanagerDocument } from '../../formats/alertmanager/read.js';
import type { ComposeDocument } from '../../formats/compose/read.js';
import type { AlertingRule, RuleFile } from '../../formats/rules/index.js';
import type { RuleDocument } from '../../formats/rules/read.js';
import { type AlertFacts, routingOf, ruleFacts } from '../../notify/index.js';
import { labelsOf, type Metrics, NO_LABELS, parse } from '../../promql/index.js';
import { type Placed, placedInFile } from '../placed.js';
import { type RoutingEvidence, type RoutingPart, routingEvidence } from '../routing/evidence.js';
import type { Subject } from '../subject.js';

/** Files of one Prometheus and one Alertmanager that were read. */
export interface ReadFiles {
  readonly alertmanager?: AlertmanagerDocument | undefined;
  readonly rules?: readonly RuleDocument[] | undefined;
  readonly compose?: ComposeDocument | undefined;
  /** The series that are known to be there. */
  readonly series?: Metrics | undefined;
  readonly evaluationIntervalMs?: number | undefined;
}

/** What files provide, wherever they come from. */
export function subjectOfFiles(files: ReadFiles): Subject {
  const alertmanager = files.alertmanager && placedInFile(files.alertmanager);
  const rules = files.rules?.map(placedInFile);
  const compose = files.compose && placedInFile(files.compose);
  return {
    alertmanager: alertmanager && (() => alertmanager),
    rules: rules && (() => rules),
    compose: compose && (() => compose),
    routing: alertmanager && lazy(() => routing(alertmanager, rules ?? [], files)),
  };
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
