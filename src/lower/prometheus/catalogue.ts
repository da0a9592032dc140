import { catalogue, wording } from '../../core/index.js';

export const { report, codes } = catalogue({
  'prometheus/group-intervals': wording<{ group: string; intervals: readonly string[] }>({
    severity: 'error',
    message: ({ group, intervals }) =>
      `recording rules of group "${group}" want different intervals: ${intervals.join(', ')}`,
    help: () => 'a group is evaluated as a whole: give them one interval, or put them in groups of their own',
  }),
  'prometheus/group-name': wording<{ group: string }>({
    severity: 'error',
    message: ({ group }) => `two rule groups of one file would have the name "${group}"`,
    help: () =>
      "their names differ only in case or punctuation, or one of them is the dead man's switch: rename one",
  }),
});
