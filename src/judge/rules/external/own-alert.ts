import { rule } from '../../rule.js';

interface Facts {
  readonly name: string;
  readonly alert: string;
}

/** An alert of somebody else's rule has a name that no rule of ours fires. */
export const ownAlert = rule({
  code: 'external/own-alert',
  severity: 'error',
  needs: ['model'],
  message: ({ name, alert }: Facts) =>
    name === alert
      ? `"${name}" is declared as somebody else's alert, but this system defines it`
      : `"${name}" stands for somebody else's alert "${alert}", but this system defines that alert`,
  help: () => 'a policy serves your own alerts without it: remove it, or rename one of the two',
  wrong: {
    'system.ts': `
export default system('shop', {
  ...shop,
  rules: [
    alert('LongQueue', { ...words, when: queue.gt(amount(5, 'orders')) }),
    external('Queues', { alertname: 'LongQueue', severity: 'warning' }),
  ],
});`,
  },
  right: {
    'system.ts': `
export default system('shop', {
  ...shop,
  rules: [
    alert('LongQueue', { ...words, when: queue.gt(amount(5, 'orders')) }),
    external('DiskFull', { severity: 'warning' }),
  ],
});`,
  },
  check: ({ model: { alerts, externals } }) => {
    const ours = new Set(alerts.map(({ name }) => name));
    return externals.flatMap(({ name, matchers, origin }) => {
      const names = matchers.flatMap(({ label, value }) => (label === 'alertname' ? value : []));
      const alert = [name, ...names].find(each => ours.has(each));
      return alert === undefined ? [] : [{ facts: { name, alert }, place: { path: origin } }];
    });
  },
});
