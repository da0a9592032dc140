import { formatDuration, groupBy } from '../../../core/index.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly group: string;
  readonly intervals: readonly string[];
}

/** A group of rules has one interval. */
export const groupIntervals = rule({
  code: 'prometheus/group-intervals',
  severity: 'error',
  needs: ['model'],
  message: ({ group, intervals }: Facts) =>
    `the recording rules of the group "${group}" want different intervals: ${intervals.join(', ')}`,
  help: () => 'a group is evaluated as a whole: give them one interval, or put them in separate groups',
  wrong: { 'system.ts': example("'1m'") },
  right: { 'system.ts': example("'30s'") },
  check: ({ model: { recordings, prometheus } }) =>
    [...groupBy(recordings, recording => recording.group)].flatMap(([group, members]) => {
      const wanted = groupBy(members, ({ intervalMs }) => intervalMs ?? prometheus.evaluationIntervalMs);
      const [first, ...others] = [...wanted.values()].flatMap(([recording]) => recording ?? []);
      if (first === undefined || others.length === 0) return [];
      const intervals = [...wanted.keys()].sort((a, b) => a - b).map(formatDuration);
      const related = others.map(({ origin }) => ({ message: 'another interval', path: origin }));
      return [{ facts: { group, intervals }, place: { path: first.origin, related } }];
    }),
});

function example(every: string): string {
  return `
const longest = record('shop:queue:max', { help: 'Longest.', group: 'queues', every: '30s', expr: queue.max() });
const mean = record('shop:queue:mean', { help: 'Mean.', group: 'queues', every: ${every}, expr: queue.avg() });
export default system('shop', { ...shop, rules: [longest, mean] });`;
}
