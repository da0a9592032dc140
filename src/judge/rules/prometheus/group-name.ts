import { groupBy } from '../../../core/index.js';
import { alertGroup, WATCHDOG_ALERT } from '../../../model/index.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly group: string;
}

/** Each alert has a group of its own, whose name is the alert's without its case; the dead man's switch has one, too. */
export const groupName = rule({
  code: 'prometheus/group-name',
  severity: 'error',
  needs: ['model'],
  message: ({ group }: Facts) => `two rule groups would have the name "${group}"`,
  help: () =>
    "the names of their alerts differ only in case or punctuation, or one is the dead man's switch: rename one",
  wrong: { 'system.ts': example('HighCpu') },
  right: { 'system.ts': example('HighLoad') },
  check: ({ model: { name: system, alerts, origin } }) => {
    const watchdog = { name: WATCHDOG_ALERT, origin };
    const groups = groupBy([...alerts, watchdog], ({ name }) => alertGroup(system, name));
    return [...groups].flatMap(([group, [first, second]]) => {
      if (first === undefined || second === undefined) return [];
      const related = [{ message: 'the other one', path: second.origin }];
      return [{ facts: { group }, place: { path: first.origin, related } }];
    });
  },
});

function example(other: string): string {
  return `
export default system('shop', {
  ...shop,
  rules: [
    alert('HighCPU', { ...words, when: queue.gt(amount(5, 'orders')) }),
    alert('${other}', { ...words, when: queue.gt(amount(6, 'orders')) }),
  ],
});`;
}
