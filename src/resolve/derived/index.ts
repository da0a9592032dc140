import { groupBy, sortedBy } from '../../core/index.js';
import type { Context } from '../context.js';
import { anomaly } from './anomaly.js';
import { baseline } from './baseline.js';
import { budget } from './budget/budget.js';
import { consecutive } from './consecutive.js';
import type { Derivation, DerivedDefinition } from './derivation.js';
import { forecast } from './forecast.js';
import { growth } from './growth.js';
import { join } from './join.js';
import { probe } from './probe/probe.js';
import { slo } from './slo/slo.js';
import type { Expansion } from './value.js';

const DERIVATIONS: Readonly<Record<DerivedDefinition['kind'], Derivation>> = {
  anomaly,
  baseline,
  budget,
  consecutive,
  forecast,
  growth,
  probe,
  slo,
};

/** What derived values come to. Those of one name stand together, whatever their kinds; those that are joint stand last. */
export function expandDerived(
  definitions: readonly DerivedDefinition[],
  context: Context,
): Required<Expansion> {
  const isJoint = ({ kind }: DerivedDefinition) => DERIVATIONS[kind].isJoint;
  const ordered = sortedBy(definitions, ({ kind, name }) => `${name}\0${kind}`);
  const groups = [
    ...groupBy(
      ordered.filter(each => !isJoint(each)),
      ({ kind, name }) => `${name}\0${kind}`,
    ),
    ...groupBy(ordered.filter(isJoint), ({ kind }) => kind),
  ];
  return join(
    groups.flatMap(([, group]) =>
      group.slice(0, 1).map(({ kind }) => DERIVATIONS[kind].derive(group, context)),
    ),
  );
}
