import { catalogue, didYouMean, formatDuration, wording } from '../../core/index.js';
import { DERIVED_WORDS } from './derived.js';
import { ESCALATION_WORDS, TIME_WORDS } from './escalation.js';
import { EVENT_WORDS } from './event.js';

type Unknown = { readonly name: string; readonly known: readonly string[] };

const nearestOr = ({ name, known }: Unknown): string =>
  didYouMean(name, known) ??
  (known.length === 0 ? 'there is none' : `there are: ${[...known].sort().join(', ')}`);

/** What completing and linking definitions can find wrong. */
export const { report, codes } = catalogue({
  'definition/unknown-option': wording<Unknown>({
    severity: 'error',
    message: ({ name }) => `there is no option "${name}"`,
    help: nearestOr,
  }),
  'definition/missing-option': wording<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `the option "${name}" is missing`,
    help: ({ name }) => `add \`${name.split('.').at(-1)}: …\``,
  }),
  'definition/bad-option': wording<{ problem: string; near: string | undefined }>({
    severity: 'error',
    message: ({ problem }) => problem,
    help: ({ near }) => near,
  }),
  'definition/duplicate': wording<{ kind: string; name: string }>({
    severity: 'error',
    message: ({ kind, name }) => `there are two definitions of the ${kind} "${name}"`,
    help: () => 'rename one of them, or define it once and use it in both places',
  }),
  'definition/wrong-kind': wording<{ collection: string; found: string; makers: string }>({
    severity: 'error',
    message: ({ collection, found }) => `${found} stands among the ${collection}`,
    help: ({ collection, makers }) => `${collection} holds what ${makers} returned`,
  }),
  'definition/nothing-found': wording<{ collection: string; wanted: string; makers: string }>({
    severity: 'error',
    message: ({ collection, wanted }) => `${collection} holds no ${wanted}`,
    help: ({ makers }) => `give a list, a record or a module (import * as …) of what ${makers} returned`,
  }),

  'metric/buckets': wording<{ name: string; problem: string }>({
    severity: 'error',
    message: ({ name, problem }) => `the buckets of ${name} ${problem}`,
    help: () => 'give upper bounds, ascending, without +Inf: [0.1, 0.5, 1, 5]',
  }),
  'metric/reserved-label': wording<{ label: string; why: string }>({
    severity: 'error',
    message: ({ label, why }) => `the label "${label}" is not the metric's to set: ${why}`,
    help: () => 'take it out of the labels; if it is another thing, give it another name',
  }),
  'metric/name-taken': wording<{ name: string; by: string }>({
    severity: 'error',
    message: ({ name, by }) => `${name} is also a series of the ${by}`,
    help: () => 'rename one of them: Prometheus could not tell their samples apart',
  }),

  ...EVENT_WORDS,

  'recording/cycle': wording<{ names: readonly string[] }>({
    severity: 'error',
    message: ({ names }) => `recording rules need each other: ${names.join(' → ')}`,
    help: () => 'write one of them without the other',
  }),

  'alert/bad-name': wording<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `"${name}" is no name of an alert`,
    help: () => 'use letters, digits and _, the first a letter: HighApiErrorRate',
  }),
  'alert/reserved-label': wording<{ label: string }>({
    severity: 'error',
    message: ({ label }) => `the label "${label}" is set by the compiler`,
    help: () => 'remove it, or take another name',
  }),
  'alert/overwritten-label': wording<{ label: string }>({
    severity: 'error',
    message: ({ label }) => `the label "${label}" of the rule overwrites the one that tells the series apart`,
    help: () =>
      'two alerts with the same labels are an evaluation error, and the whole rule stops: choose another name',
  }),
  'alert/unknown-label': wording<Unknown & { where: string }>({
    severity: 'error',
    message: ({ name, where }) => `the ${where} names the label "${name}", which the alert does not carry`,
    help: nearestOr,
    word: ({ name }) => name,
  }),
  'alert/no-threshold': wording<{ where: string }>({
    severity: 'error',
    message: ({ where }) => `the ${where} names the threshold, and the condition has none`,
    help: () => 'compare the expression with a number or a quantity at its end',
  }),
  'alert/text-failed': wording<{ where: string; problem: string }>({
    severity: 'error',
    message: ({ where, problem }) => `the function of the ${where} failed: ${problem}`,
    help: () =>
      'it is called once, when files are made, with { labels, value, threshold }: placeholders, of which each is a text',
  }),
  'alert/unserved-severity': wording<{ severity: string; policy: string; served: readonly string[] }>({
    severity: 'error',
    message: ({ severity, policy }) =>
      `nobody is notified: the escalation "${policy}" has no steps for ${severity}`,
    help: ({ served }) => `it serves ${served.join(', ')}`,
  }),
  'alert/missing-group-label': wording<{ label: string; policy: string }>({
    severity: 'error',
    message: ({ label, policy }) =>
      `the escalation "${policy}" groups by "${label}", which the alert does not surely carry`,
    help: ({ label }) => `keep it with by: ['${label}'], add it with labels, or group by another`,
  }),
  'alert/unknown-dashboard': wording<Unknown>({
    severity: 'error',
    message: ({ name }) => `the system has no dashboard "${name}"`,
    help: nearestOr,
    word: ({ name }) => name,
  }),
  'alert/unknown-panel': wording<Unknown & { dashboard: string }>({
    severity: 'error',
    message: ({ name, dashboard }) => `the dashboard "${dashboard}" has no panel "${name}"`,
    help: nearestOr,
    word: ({ name }) => name,
  }),

  'alert/unknown-owner': wording<Unknown>({
    severity: 'error',
    message: ({ name }) => `nobody is notified: the owner "${name}" has no policy`,
    help: ({ name, known }) => didYouMean(name, known) ?? `add it to the system: owners: { ${name}: … }`,
  }),
  'alert/unknown-class': wording<Unknown & { policy: string }>({
    severity: 'error',
    message: ({ name, policy }) => `the escalation "${policy}" has no cooldown for the class "${name}"`,
    help: nearestOr,
  }),
  'alert/unknown-dependency': wording<Unknown>({
    severity: 'error',
    message: ({ name }) => `it depends on "${name}", which is no alert of the system`,
    help: nearestOr,
  }),
  'alert/nothing-shared': wording<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `it depends on "${name}", and no label tells which of the two belong together`,
    help: ({ name }) => `if any ${name} is to mute it, say so: { alert: …, on: [] }`,
  }),
  'alert/dependency-label': wording<Unknown & { label: string }>({
    severity: 'error',
    message: ({ label, name }) =>
      `the label "${label}" is not surely carried by both this alert and "${name}"`,
    help: ({ known }) => (known.length === 0 ? 'they share none' : `they share: ${known.join(', ')}`),
  }),

  ...TIME_WORDS,
  ...ESCALATION_WORDS,
  'external/pattern': wording<{ label: string; problem: string }>({
    severity: 'error',
    message: ({ label, problem }) =>
      `the pattern for "${label}" is not a valid regular expression: ${problem}`,
  }),

  ...DERIVED_WORDS,

  'budget/limit': wording<{ problem: string }>({
    severity: 'error',
    message: ({ problem }) => problem,
    help: () => 'write what may be spent, in the unit in which spending is measured: usd(100)',
  }),

  'dashboard/uid': wording<{ uid: string }>({
    severity: 'error',
    message: ({ uid }) => `the uid "${uid}" has more than 40 characters, which Grafana refuses`,
    help: () => "shorten the dashboard's key",
  }),
  'dashboard/refresh': wording<{ refresh: string; least: number }>({
    severity: 'error',
    message: ({ refresh, least }) =>
      `it refreshes every ${refresh}, and Grafana refuses what is below ${formatDuration(least)}`,
    help: ({ refresh }) =>
      `refresh it less often, or set grafana.minRefresh to ${refresh} where Grafana's min_refresh_interval is`,
  }),
  'dashboard/panel-id': wording<{ first: string; second: string }>({
    severity: 'error',
    message: ({ first, second }) => `the keys "${first}" and "${second}" happen to give the same panel id`,
    help: () => 'rename one of them',
  }),
  'dashboard/unknown-link': wording<Unknown>({
    severity: 'error',
    message: ({ name }) => `the system has no dashboard "${name}" to link to`,
    help: nearestOr,
    word: ({ name }) => name,
  }),
  'dashboard/unknown-variable': wording<Unknown>({
    severity: 'error',
    message: ({ name }) => `the dashboard has no variable "${name}" to repeat by`,
    help: nearestOr,
  }),
  'dashboard/unused-variable': wording<{ name: string; label: boolean }>({
    severity: 'warning',
    message: ({ name }) => `the variable "${name}" changes nothing: no query uses it`,
    help: ({ name, label }) =>
      label
        ? 'remove it, or show a metric that has the label'
        : `remove it, or use $${name} in an expression in text`,
  }),
  'dashboard/unknown-label': wording<Unknown>({
    severity: 'error',
    message: ({ name }) => `the label "${name}" is not one of the metric's`,
    help: nearestOr,
    word: ({ name }) => name,
  }),
  'panel/unknown-legend-label': wording<Unknown>({
    severity: 'error',
    message: ({ name }) => `the legend names the label "${name}", which the series do not carry`,
    help: nearestOr,
    word: ({ name }) => name,
  }),
  'panel/legend-failed': wording<{ problem: string }>({
    severity: 'error',
    message: ({ problem }) => `the function of the legend failed: ${problem}`,
    help: () =>
      'it is called once, when files are made, with the labels of the series: placeholders, of which each is a text',
  }),
  'panel/unit': wording<{ given: string; unit: string; what: string }>({
    severity: 'error',
    message: ({ given, unit, what }) => `${what} is in ${given}, and the panel shows ${unit}`,
    help: ({ unit }) => `give it in ${unit}, or say with the panel's \`unit\` what its values are`,
  }),
  'panel/no-query': wording<Record<string, never>>({
    severity: 'error',
    message: () => 'the panel has nothing to show',
    help: () => 'give it an expression, or several by key',
  }),
});
