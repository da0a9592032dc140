import { rule } from '../../rule.js';

interface Facts {
  readonly name: string;
}

/** A receiver that no step of a policy, no watchdog and no fallback names. */
export const unused = rule({
  code: 'receiver/unused',
  severity: 'error',
  needs: ['environment'],
  message: ({ name }: Facts) => `nothing notifies the receiver "${name}"`,
  help: () => 'name it in a step of the escalation, in the watchdog or as a fallback, or remove it',
  wrong: {
    'system.ts': `
const lonely = slack('lonely', { channel: '#lonely', url: secretFile('slack_url') });
export default system('shop', { ...shop, receivers: [chat, lonely] });`,
  },
  right: {
    'system.ts': `export default system('shop', { ...shop, receivers: [chat] });`,
  },
  check: ({ environment: { receivers, routing } }) => {
    if (routing === undefined) return [];
    const notified = new Set(routing.receivers.flatMap(({ notifies }) => notifies));
    return receivers
      .filter(({ name }) => !notified.has(name))
      .map(({ name, origin }) => ({ facts: { name }, place: { path: origin } }));
  },
});
