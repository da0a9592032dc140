import { formatPath, groupBy, type LogicalPath, sortedBy } from '../../core/index.js';
import type { Environment, Escalation, Recording } from '../../model/index.js';
import type { Context } from '../context.js';
import { report } from '../problems/problems.js';
import type { ResolvedSystem } from '../system.js';

/** What several systems bring to one place, each thing once. */
export interface Merged extends Pick<Environment, 'receivers' | 'probeModules'> {
  /** A rule that several of them record stands with the first. */
  readonly systems: readonly ResolvedSystem['system'][];
}

/** Two things of one name that are the same are one; two that differ are noted, with both places. */
export function merged(
  environment: string,
  resolved: readonly ResolvedSystem[],
  note: Context['note'],
): Merged {
  const systems = resolved.map(({ system }) => system);
  const once = <T extends Named>(kind: string, all: readonly T[], keyOf: (each: T) => string): readonly T[] =>
    [...groupBy(all, keyOf).values()].flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      // What one system says twice is told by itself.
      const differing = others.filter(
        other => other.origin[0] !== first.origin[0] && meaning(other) !== meaning(first),
      );
      note(
        ...differing.map(({ name, origin }) =>
          report(
            'environment/clash',
            { kind, name, environment, other: String(first.origin[0]) },
            {
              path: origin,
              related: [{ message: `the one of ${formatPath(first.origin)}`, path: first.origin }],
            },
          ),
        ),
      );
      return [first];
    });
  once('escalation policy', systems.flatMap(policiesOf), ({ name }) => name);
  const recordings = new Set(
    once(
      'recording rule',
      systems.flatMap(each => each.recordings),
      recordingKey,
    ),
  );
  return {
    systems: systems.map(system => ({
      ...system,
      recordings: system.recordings.filter(each => recordings.has(each)),
    })),
    receivers: sortedBy(
      once(
        'receiver',
        systems.flatMap(each => each.receivers),
        ({ name }) => name,
      ),
      ({ name }) => name,
    ),
    probeModules: sortedBy(
      once(
        'probe',
        systems.flatMap(each => each.probeModules),
        ({ name }) => name,
      ),
      ({ name }) => name,
    ),
  };
}

interface Named {
  readonly name: string;
  readonly origin: LogicalPath;
}

/** Of a policy its receivers alone are shared: whom each step notifies. Times have the system's name. */
function policiesOf({ escalations }: ResolvedSystem['system']) {
  return escalations.map(({ name, origin, policies }) => ({ name, origin, told: toldBy(policies) }));
}

function toldBy(policies: Escalation['policies']): unknown {
  return Object.values(policies).map(steps =>
    steps.map(({ deliveries }) => deliveries.map(({ receiver, notifies }) => [receiver, notifies])),
  );
}

/** Series of one name are told apart by their labels. */
function recordingKey({ name, labels }: Recording): string {
  return JSON.stringify([name, Object.entries(labels).sort()]);
}

/** All of it but where it was written. */
function meaning({ origin: _, ...rest }: Named): string {
  return JSON.stringify(rest);
}
