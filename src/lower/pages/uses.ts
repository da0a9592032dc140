import type { System } from '../../model/index.js';
import { metricsUsed } from '../../promql/index.js';

/** Where a metric or a recording rule is used by itself; what is made of that stands with what was made. */
export interface Uses {
  readonly alerts: readonly string[];
  readonly recordings: readonly string[];
  readonly panels: readonly { readonly dashboard: string; readonly panel: string; readonly title: string }[];
}

const NOWHERE: Uses = { alerts: [], recordings: [], panels: [] };

/** Who uses each series, by its declared name. */
export function usesOf(system: System): (name: string) => Uses {
  const alerts = inverted(system.alerts, ({ expr }) => metricsUsed(expr, system.series));
  const recordings = inverted(system.recordings, ({ expr }) => metricsUsed(expr, system.series));
  const panels = inverted(panelsOf(system), ({ queries }) =>
    queries.flatMap(query => (query.type === 'metrics' ? metricsUsed(query.expr, system.series) : [])),
  );
  const known = new Set([...alerts.keys(), ...recordings.keys(), ...panels.keys()]);
  return name =>
    known.has(name)
      ? {
          alerts: (alerts.get(name) ?? []).map(alert => alert.name),
          // Rules of one name, with other labels each, stand under that name once.
          recordings: [...new Set((recordings.get(name) ?? []).map(recording => recording.name))],
          panels: panels.get(name) ?? [],
        }
      : NOWHERE;
}

function panelsOf({ dashboards }: System) {
  return dashboards.flatMap(dashboard =>
    dashboard.rows.flatMap(row =>
      row.panels.map(({ key, title, queries }) => ({
        dashboard: dashboard.key,
        panel: key,
        title: `${dashboard.title}: ${title}`,
        queries,
      })),
    ),
  );
}

function inverted<T>(users: readonly T[], namesOf: (user: T) => readonly string[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const user of users) {
    for (const name of new Set(namesOf(user))) found.set(name, [...(found.get(name) ?? []), user]);
  }
  return found;
}
