import { rule } from '../../rule.js';

interface Facts {
  readonly receiver: string;
  readonly list: string;
}

const built = (without: string) => ({
  'system.ts': `
export default system('shop', { ...shop, alertmanager: { version: '0.33', lacks: ['${without}'] } });`,
});

/** Some builds leave out integrations that their version has. Alertmanager does not start with one. */
export const lackingKind = rule({
  code: 'alertmanager/lacking-kind',
  severity: 'error',
  needs: ['integration', 'alertmanagerRelease'],
  message: ({ receiver, list }: Facts) =>
    `receiver "${receiver}" needs ${list}, which this system's Alertmanager is said to lack`,
  help: () => 'notify someone else, or remove the kind from alertmanager.lacks',
  wrong: built('slack'),
  right: built('jira'),
  check: ({ integration: { receiver, list, placeOf }, alertmanagerRelease: { lacks } }) =>
    lacks.includes(list) ? [{ facts: { receiver, list }, place: placeOf([]) }] : [],
});
