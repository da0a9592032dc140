import { alertmanagerSince, tooNew } from '../../../formats/alertmanager/index.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly receiver: string;
  readonly field: string;
  readonly since: string;
  readonly version: string;
}

const updating = (version: string) => ({
  'system.ts': `
const app = slack('app', { channel: '#shop', appToken: secretFile('slack_app'), updateMessages: true });
export default system('shop', { ...shop, alertmanager: { version: '${version}' }, fallback: [app] });`,
});

/** Alertmanager does not start with a field that it does not know. */
export const fieldTooNew = rule({
  code: 'alertmanager/field-too-new',
  severity: 'error',
  needs: ['integration', 'alertmanagerRelease'],
  message: ({ receiver, field, since, version }: Facts) =>
    `receiver "${receiver}" needs ${field}, which Alertmanager has since ${since}; this system runs ${version}`,
  help: ({ since }) =>
    `run Alertmanager ${since} or later and say so in alertmanager.version, or notify someone else`,
  wrong: updating('0.31'),
  right: updating('0.33'),
  check: ({ integration, alertmanagerRelease: { version, lacks } }) => {
    const { receiver, list, config, placeOf } = integration;
    // A list that is missing says all: its fields are not told one by one.
    if (lacks.includes(list)) return [];
    const missing = tooNew({ [list]: [config] }, version, alertmanagerSince);
    // Several items of a list have the same field.
    const fields = new Map(missing.map(({ field, since }) => [field, since]));
    return [...fields].map(([field, since]) => ({
      facts: { receiver, field, since, version },
      place: placeOf([]),
    }));
  },
});
