import { didYouMean, nearestOrAll, problem, problems } from '../../core/index.js';

type Field = { readonly receiver: string; readonly field: string };
type Unknown = Field & { readonly name: string; readonly known: readonly string[] };

export const { report, codes } = problems({
  'alertmanager/field-too-new': problem<{ receiver: string; field: string; since: string; version: string }>({
    severity: 'error',
    message: ({ receiver, field, since, version }) =>
      `receiver "${receiver}" needs ${field}, which Alertmanager has since ${since}; this system runs ${version}`,
    help: ({ since }) =>
      `run Alertmanager ${since} or later and say so in alertmanager.version, or notify someone else`,
  }),
  'alertmanager/lacking-kind': problem<{ receiver: string; field: string }>({
    severity: 'error',
    message: ({ receiver, field }) =>
      `receiver "${receiver}" needs ${field}, which this system's Alertmanager is said to lack`,
    help: () => 'notify someone else, or remove the kind from alertmanager.lacks',
  }),
  'alertmanager/no-mail-server': problem<{ receiver: string }>({
    severity: 'error',
    message: ({ receiver }) => `receiver "${receiver}" sends mail, and the system names no mail server`,
    help: () => "add alertmanager: { smtp: { smarthost: 'mail.example.com:587', from: '…' } }",
  }),
  'alertmanager/template': problem<Field & { problem: string }>({
    severity: 'error',
    message: ({ receiver, field, problem }) =>
      `Alertmanager cannot render ${field} of the receiver "${receiver}": ${problem}`,
    help: () => 'it finds out when it sends, and then nobody reads what it was to say',
  }),
  'alertmanager/unknown-template': problem<Unknown>({
    severity: 'error',
    message: ({ receiver, field, name }) =>
      `${field} of the receiver "${receiver}" calls the template "${name}", which there is not`,
    help: ({ name, known }) =>
      didYouMean(name, known) ?? "define it there, or call one of Alertmanager's own",
  }),
  'alertmanager/unknown-function': problem<Unknown & { since?: string | undefined; version: string }>({
    severity: 'error',
    message: ({ receiver, field, name, since, version }) =>
      `${field} of the receiver "${receiver}" calls the function ${name}, which ${
        since === undefined
          ? 'Alertmanager does not have'
          : `Alertmanager has since ${since}; this system runs ${version}`
      }`,
    help: ({ name, known, since }) =>
      since === undefined
        ? (didYouMean(name, known) ?? 'rules have other functions: what they print stands in annotations')
        : undefined,
  }),
  'alertmanager/unknown-value': problem<Unknown & { of?: string | undefined }>({
    severity: 'error',
    message: ({ receiver, field, name, of }) =>
      `${field} of the receiver "${receiver}" asks for ${name}, which ${of === undefined ? 'is not defined there' : `${of} does not have`}`,
    help: ({ name, known }) => {
      if (name.startsWith('$')) return 'what rules call $labels and $value, a notification has in .Alerts';
      return nearestOrAll(name, known);
    },
  }),
  'alertmanager/literal-braces': problem<Field>({
    severity: 'error',
    message: ({ receiver, field }) =>
      `${field} of the receiver "${receiver}" is no template: Alertmanager takes the braces as they stand`,
  }),
  'alertmanager/literal-address': problem<Field & { since: string; version: string }>({
    severity: 'error',
    message: ({ receiver, field, since, version }) =>
      `${field} of the receiver "${receiver}" is a template since Alertmanager ${since} only; ${version} posts to the braces`,
    help: () => 'name the whole address',
  }),
  'alertmanager/slack-update': problem<{ receiver: string; address: string }>({
    severity: 'error',
    message: ({ receiver }) => `the receiver "${receiver}" updates messages, which only Slack's own API can`,
    help: ({ address }) =>
      `post to ${address} with the app's token: without that address Alertmanager does not even start`,
  }),
});
