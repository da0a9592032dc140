import { catalogue, wording } from '../../core/index.js';

export const { report, codes } = catalogue({
  'alertmanager/field-too-new': wording<{ receiver: string; field: string; since: string; version: string }>({
    severity: 'error',
    message: ({ receiver, field, since, version }) =>
      `receiver "${receiver}" needs ${field}, which Alertmanager has since ${since}; this system runs ${version}`,
    help: ({ since }) =>
      `run Alertmanager ${since} or later and say so in alertmanager.version, or notify someone else`,
  }),
  'alertmanager/lacking-kind': wording<{ receiver: string; field: string }>({
    severity: 'error',
    message: ({ receiver, field }) =>
      `receiver "${receiver}" needs ${field}, which this system's Alertmanager is said to lack`,
    help: () => 'notify someone else, or remove the kind from alertmanager.lacks',
  }),
  'alertmanager/no-mail-server': wording<{ receiver: string }>({
    severity: 'error',
    message: ({ receiver }) => `receiver "${receiver}" sends mail, and the system names no mail server`,
    help: () => "add alertmanager: { smtp: { smarthost: 'mail.example.com:587', from: '…' } }",
  }),
});
