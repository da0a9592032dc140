import type { LogicalPath } from '../../core/index.js';
import type { Definition, DependencyOptions } from '../../language/index.js';
import { type Alert, type Dependency, type ExternalAlert, externalFacts } from '../../model/index.js';
import type { AlertFacts } from '../../notify/index.js';
import type { ExpressionContext } from '../context.js';
import { report } from '../problems/problems.js';
import { commonLabels, factsOf, isConstant, sharedLabels } from '../routing/index.js';
import { areOfOneProgram } from './same-program.js';

/** What is known of an alert that others may follow from; of somebody else's, not its condition. */
interface Cause {
  readonly facts: AlertFacts;
  readonly alert?: Alert;
}

/** What an alert may follow from, by the definition that a handle holds. */
export type Causes = ReadonlyMap<Definition, Cause>;

/** Alerts of the system by their definitions, ours and others'. */
export function causes(
  alerts: ReadonlyMap<Definition, Alert>,
  externals: ReadonlyMap<Definition, ExternalAlert>,
  { options }: Pick<ExpressionContext, 'options'>,
): Causes {
  const { externalLabels } = options.prometheus;
  return new Map<Definition, Cause>([
    ...[...alerts].map(
      ([definition, alert]) => [definition, { facts: factsOf(alert, externalLabels), alert }] as const,
    ),
    ...[...externals].map(
      ([definition, external]) => [definition, { facts: externalFacts(external) }] as const,
    ),
  ]);
}

/** The alerts that mute one, each with the labels that must be equal: those that both surely carry, if nothing else is said. */
export function resolveDependencies(
  alert: Alert,
  declared: readonly DependencyOptions[],
  known: Causes,
  path: LogicalPath,
  { note, metrics, options, isRefused }: ExpressionContext,
): readonly Dependency[] {
  const self = factsOf(alert, options.prometheus.externalLabels);
  const place = { path: [...path, 'dependsOn'] };
  return declared.flatMap((dependency): Dependency[] => {
    const { cause, on } =
      'definition' in dependency
        ? { cause: dependency, on: undefined }
        : { cause: dependency.alert, on: dependency.on };
    const { definition } = cause;
    const { name } = definition;
    const found = known.get(definition);
    if (found === undefined && isRefused(definition)) return [];
    if (found === undefined) {
      note(
        report('alert/unknown-dependency', { name, known: [...known.keys()].map(each => each.name) }, place),
      );
      return [];
    }
    const source = found.facts;
    const shared = sharedLabels(source, self);
    const isOneProgram = found.alert !== undefined && areOfOneProgram(found.alert, alert, metrics);
    const common = commonLabels(source, self, isOneProgram);
    const constant = common.filter(each => isConstant(each, source, self));
    if (on === undefined && common.length === constant.length)
      note(report('alert/nothing-shared', { name }, place));
    for (const label of (on ?? []).filter(each => !shared.includes(each))) {
      note(report('alert/dependency-label', { label, name, known: shared }, place));
    }
    // What both always have in common costs nothing, and keeps the rule from muting what is not of this system.
    return [{ alert: name, equal: on === undefined ? common : [...new Set([...on, ...constant])].sort() }];
  });
}
