import { type Diagnostic, formatDuration, groupBy } from '../../core/index.js';
import { alertGroup, type System, WATCHDOG_ALERT } from '../../model/index.js';
import { report } from './catalogue.js';

/** What one rule file cannot hold. */
export function check(system: System): Diagnostic[] {
  return [...intervals(system), ...names(system)];
}

/** A group has one interval. */
function intervals({ recordings, prometheus }: System): Diagnostic[] {
  return [...groupBy(recordings, recording => recording.group)].flatMap(([group, members]) => {
    const wanted = groupBy(members, ({ intervalMs }) => intervalMs ?? prometheus.evaluationIntervalMs);
    if (wanted.size < 2) return [];
    const facts = { group, intervals: [...wanted.keys()].sort((a, b) => a - b).map(formatDuration) };
    const [first, ...others] = [...wanted.values()].flatMap(([recording]) => recording ?? []);
    return [
      report('prometheus/group-intervals', facts, {
        path: first?.origin ?? [],
        related: others.map(({ origin }) => ({ message: 'another interval', path: origin })),
      }),
    ];
  });
}

/** Group names come from those of alerts, which may differ in case alone. */
function names(system: System): Diagnostic[] {
  const watchdog = { name: WATCHDOG_ALERT, origin: system.origin };
  const groups = groupBy([...system.alerts, watchdog], ({ name }) => alertGroup(system.name, name));
  return [...groups].flatMap(([group, [first, second]]) =>
    first === undefined || second === undefined
      ? []
      : [
          report(
            'prometheus/group-name',
            { group },
            {
              path: first.origin,
              related: [{ message: 'the other one', path: second.origin }],
            },
          ),
        ],
  );
}
