import { isCarried } from '../../notify/index.js';
import { report } from '../catalogue/catalogue.js';
import type { Proof } from './evidence.js';
import { placeOf } from './place-of.js';

const ALL = '...';

/** Groups are made by labels that alerts carry: a missing one puts all of them into one group. */
export const grouping: Proof = ({ nodes, alerts, ways, path }) => [
  ...nodes.flatMap(at => {
    const { groupBy } = at.route;
    if (groupBy === undefined) return [];
    // Inherited before 0.31, one group for all since.
    if (groupBy.length === 0 && at.parent !== undefined)
      return [report('routing/group-by-empty', { route: placeOf(at) }, { path })];
    return groupBy.includes(ALL) && groupBy.length > 1
      ? [report('routing/group-by-all', { route: placeOf(at) }, { path })]
      : [];
  }),
  ...alerts
    .filter(({ expected }) => !expected)
    .flatMap(alert => {
      const labels = [...(ways.get(alert)?.ends.keys() ?? [])].flatMap(({ groupBy, parent }) =>
        parent === undefined ? [] : groupBy,
      );
      return [...new Set(labels)]
        .filter(label => label !== ALL && !isCarried(alert, label))
        .map(label => report('routing/group-by-label', { label, alert: alert.name }, { path: alert.origin }));
    }),
];
