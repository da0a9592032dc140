import { groupBy, ownValue } from '../../core/index.js';
import type { Defined, Definition } from '../../language/index.js';
import type { Escalation } from '../../model/index.js';
import type { TimeInterval } from '../../notify/index.js';
import type { Context } from '../context.js';
import { duplicate } from '../definitions/unique.js';
import { resolveTimeIntervals } from '../time-intervals/resolve-time-intervals.js';
import { type Escalated, resolvePolicy } from './policy.js';
import { noteRotationMistakes } from './rotations.js';

/** Every policy of a system. */
export interface Policies {
  /** The system's own first, then those of owners, by name. */
  readonly escalations: readonly Escalation[];
  /** The policy that serves an owner's alerts, or those of nobody. Undefined where it is wrong or missing. */
  readonly of: (owner: string | undefined) => Escalation | undefined;
  readonly owners: readonly string[];
  readonly timeIntervals: readonly TimeInterval[];
  /** False if one of them is wrong. */
  readonly complete: boolean;
}

/** Completes the system's own policy and those of owners; owners may share one. */
export function resolvePolicies(
  own: Defined<'escalation'> | undefined,
  intervals: readonly Definition<'timeInterval'>[],
  context: Context,
): Policies {
  const owners = Object.entries(context.options.owners).sort(([a], [b]) => (a < b ? -1 : 1));
  const byDefinition = groupBy(owners, ([, { definition }]) => definition);
  const policyOf = (definition: Definition<'escalation'>): Escalated | undefined => {
    const served = (byDefinition.get(definition) ?? []).map(([owner]) => owner);
    const [first = ''] = served;
    const path = definition === own?.definition ? ['escalation'] : ['owners', first];
    return resolvePolicy(definition, served, [context.system, ...path], context);
  };
  const definitions = [...new Set([...(own ? [own.definition] : []), ...byDefinition.keys()])];
  noteSameNames(definitions, context);
  const resolved = new Map(definitions.map(definition => [definition, policyOf(definition)]));
  const policies = [...resolved.values()].flatMap(each => each ?? []);

  const timeIntervals = resolveTimeIntervals(intervals, context);
  for (const rotation of policies.flatMap(({ rotations }) => rotations)) {
    noteRotationMistakes(rotation, timeIntervals, context);
  }
  return {
    escalations: policies.map(({ escalation }) => escalation),
    of: owner => {
      const handle = owner === undefined ? own : ownValue(context.options.owners, owner);
      return handle && resolved.get(handle.definition)?.escalation;
    },
    owners: owners.map(([owner]) => owner),
    timeIntervals,
    complete: policies.length === definitions.length,
  };
}

/** The tree tells policies apart by name. */
function noteSameNames(definitions: readonly Definition<'escalation'>[], { system, note }: Context): void {
  for (const [name, [first, ...others]] of groupBy(definitions, each => each.name)) {
    const path = [system, 'escalation', name];
    note(...others.map(other => duplicate('escalation', other, path, first?.site)));
  }
}
