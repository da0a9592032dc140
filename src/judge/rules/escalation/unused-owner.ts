import { label } from '../../../model/index.js';
import { rule } from '../../rule.js';

/**
 * A policy serves what may come, so a severity without an alert is no mistake. An owner is a name that alerts say: one that
 * none of them says is misspelt, or left over.
 */
export const unusedOwner = rule({
  code: 'escalation/unused-owner',
  severity: 'error',
  needs: ['model'],
  message: ({ owner }: { readonly owner: string }) =>
    `no alert has the owner "${owner}", so its policy serves nothing`,
  help: ({ owner }) => `remove it from owners, or give an alert owner: '${owner}'`,
  wrong: {
    'system.ts': `
const platform = escalation('platform', { cooldown: '15m', warning: [immediately(chat)] });
export default system('shop', {
  ...shop,
  owners: { platform },
  rules: [alert('LongQueue', { ...words, when: queue.gt(amount(5, 'orders')) })],
});`,
  },
  right: {
    'system.ts': `
const platform = escalation('platform', { cooldown: '15m', warning: [immediately(chat)] });
export default system('shop', {
  ...shop,
  owners: { platform },
  rules: [alert('LongQueue', { ...words, owner: 'platform', when: queue.gt(amount(5, 'orders')) })],
});`,
  },
  check: ({ model: { name: system, alerts, externals, escalations } }) => {
    const used = [...alerts.map(({ labels }) => labels[label.owner]), ...externals.map(({ owner }) => owner)];
    return escalations
      .flatMap(({ owners }) => owners.filter(owner => !used.includes(owner)))
      .map(owner => ({ facts: { owner }, place: { path: [system, 'owners', owner], part: 'key' } }));
  },
});
