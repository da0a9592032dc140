import { label, type System } from '../../../model/index.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly name: string;
  readonly policy: string;
}

/** A class that no alert says is misspelt, or left over. */
export const unusedClass = rule({
  code: 'escalation/unused-class',
  severity: 'error',
  needs: ['model'],
  message: ({ name, policy }: Facts) => `no alert of the escalation "${policy}" has the class "${name}"`,
  help: ({ name }) => `remove its cooldown, or give an alert class: '${name}'`,
  wrong: {
    'system.ts': `
const onCall = escalation('on-call', { cooldown: '15m', cooldowns: { memory: '5m' }, warning: [immediately(chat)] });
export default system('shop', {
  ...shop,
  escalation: onCall,
  rules: [alert('LongQueue', { ...words, when: queue.gt(amount(5, 'orders')) })],
});`,
  },
  right: {
    'system.ts': `
const onCall = escalation('on-call', { cooldown: '15m', cooldowns: { queues: '5m' }, warning: [immediately(chat)] });
export default system('shop', {
  ...shop,
  escalation: onCall,
  rules: [alert('LongQueue', { ...words, class: 'queues', when: queue.gt(amount(5, 'orders')) })],
});`,
  },
  check: ({ model }) =>
    model.escalations.flatMap(({ name: policy, cooldowns, origin }) => {
      const classes = classesOf(policy, model);
      return Object.keys(cooldowns)
        .filter(name => !classes.includes(name))
        .map(name => ({
          facts: { name, policy },
          place: { path: [...origin, 'cooldowns', name], part: 'key' },
        }));
    }),
});

function classesOf(policy: string, { alerts, externals }: System): readonly (string | undefined)[] {
  return [
    ...alerts
      .filter(({ labels }) => labels[label.policy] === policy)
      .map(({ labels }) => labels[label.class]),
    ...externals.filter(each => each.policy === policy).map(each => each.class),
  ];
}
