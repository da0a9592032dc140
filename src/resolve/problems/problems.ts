import { didYouMean, formatDuration, nearestOrAll, problem, problems } from '../../core/index.js';
import type { TextProblem } from '../../language/index.js';
import { DERIVED_WORDS } from './derived.js';
import { ESCALATION_WORDS, TIME_WORDS } from './escalation.js';
import { EVENT_WORDS } from './event.js';

type Unknown = { readonly name: string; readonly known: readonly string[] };

const nearestOr = ({ name, known }: Unknown): string =>
  nearestOrAll(name, [...known].sort()) ?? 'there are none';

/** What completing and linking definitions can find wrong. */
export const { report, codes } = problems({
  'definition/unknown-option': problem<Unknown>({
    severity: 'error',
    message: ({ name }) => `there is no option "${name}"`,
    help: nearestOr,
  }),
  'definition/missing-option': problem<{ name: string; by?: readonly string[] }>({
    severity: 'error',
    message: ({ name, by = [] }) =>
      `the option "${name}" is missing${by.length === 0 ? '' : `, which ${by.join(' and ')} need${by.length === 1 ? 's' : ''}`}`,
    help: ({ name, by = [] }) =>
      `add \`${name.split('.').at(-1)}: …\`${by.length === 0 ? '' : `, or take ${by.join(' and ')} out of outputs`}`,
  }),
  'definition/bad-option': problem<{ problem: string; near: string | undefined }>({
    severity: 'error',
    message: ({ problem }) => problem,
    help: ({ near }) => near,
  }),
  'definition/duplicate': problem<{ kind: string; name: string }>({
    severity: 'error',
    message: ({ kind, name }) => `the ${kind} "${name}" is defined twice`,
    help: () => 'rename one of them, or define it once and use it in both places',
  }),
  'definition/wrong-kind': problem<{ collection: string; found: string; makers: string }>({
    severity: 'error',
    message: ({ collection, found }) => `${found} does not belong in ${collection}`,
    help: ({ collection, makers }) => `${collection} takes values returned by ${makers}`,
  }),
  'definition/nothing-found': problem<{ collection: string; wanted: string; makers: string }>({
    severity: 'error',
    message: ({ collection, wanted }) => `${collection} contains no ${wanted}`,
    help: ({ makers }) => `give a list, a record or a module (import * as …) of values returned by ${makers}`,
  }),

  'environment/said-twice': problem<{ name: string; environment: string }>({
    severity: 'error',
    message: ({ name, environment }) =>
      `"${name}" is for the environment to say: the system runs in "${environment}"`,
    help: ({ name }) => `move ${name} to the environment, or take the system out of it`,
  }),
  'environment/clash': problem<{ kind: string; name: string; environment: string; other: string }>({
    severity: 'error',
    message: ({ kind, name, environment, other }) =>
      `the ${kind} "${name}" differs from the one of ${other}, and both run in "${environment}"`,
    help: () => 'rename one of them, or define it once and use it in both systems',
  }),

  'metric/buckets': problem<{ name: string; problem: string }>({
    severity: 'error',
    message: ({ name, problem }) => `the buckets of ${name} ${problem}`,
    help: () => 'give upper bounds, ascending, without +Inf: [0.1, 0.5, 1, 5]',
  }),
  'metric/reserved-label': problem<{ label: string; why: string }>({
    severity: 'error',
    message: ({ label, why }) => `the metric cannot set the label "${label}": ${why}`,
    help: () => 'remove the label; if it means something else, rename it',
  }),
  'metric/name-taken': problem<{ name: string; by: string }>({
    severity: 'error',
    message: ({ name, by }) => `${name} is also a series of the ${by}`,
    help: () => 'rename one of them: Prometheus could not tell their samples apart',
  }),

  ...EVENT_WORDS,

  'recording/cycle': problem<{ names: readonly string[] }>({
    severity: 'error',
    message: ({ names }) => `recording rules depend on each other: ${names.join(' → ')}`,
    help: () => 'rewrite one of them so that it does not use the other',
  }),

  'alert/bad-name': problem<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `"${name}" is not a valid alert name`,
    help: () => 'use letters, digits and _, starting with a letter: HighApiErrorRate',
  }),
  'alert/reserved-label': problem<{ label: string }>({
    severity: 'error',
    message: ({ label }) => `the compiler sets the label "${label}" itself`,
    help: () => 'remove it, or rename it',
  }),
  'alert/overwritten-label': problem<{ label: string }>({
    severity: 'error',
    message: ({ label }) => `the rule's label "${label}" overwrites the label that tells the series apart`,
    help: () =>
      'if two alerts end up with the same labels, Prometheus cannot evaluate the rule: choose another name',
  }),
  'alert/own-label': problem<{ label: string }>({
    severity: 'error',
    message: ({ label }) =>
      `the alert's own "${label}" overwrites the label "${label}" of the series: two that fire at once could not be told apart`,
    help: ({ label }) =>
      `aggregate it away, or rename it: .labelReplace('series_${label}', '$1', '${label}', '(.*)').labelReplace('${label}', '', '', '')`,
  }),
  'alert/unknown-label': problem<Unknown & { where: string }>({
    severity: 'error',
    message: ({ name, where }) => `the ${where} uses the label "${name}", which the alert does not carry`,
    help: nearestOr,
    word: ({ name }) => name,
  }),
  'alert/no-threshold': problem<{ where: string }>({
    severity: 'error',
    message: ({ where }) => `the ${where} uses the threshold, but the condition has none`,
    help: () => 'end the condition with a comparison to a number or a quantity',
  }),
  'alert/text-failed': problem<TextProblem & { where: string }>({
    severity: 'error',
    message: ({ where, does }) => `the function for the ${where} ${does}`,
    help: () =>
      'what it is given are placeholders, since labels and values are known only when the alert fires: put them into the text as they are',
    word: ({ word }) => word,
  }),
  'alert/unserved-severity': problem<{ severity: string; policy: string; served: readonly string[] }>({
    severity: 'error',
    message: ({ severity, policy }) =>
      `nobody is notified: the escalation "${policy}" has no steps for ${severity}`,
    help: ({ served }) => `it has steps for ${served.join(', ')}`,
  }),
  'alert/missing-group-label': problem<{ label: string; policy: string }>({
    severity: 'error',
    message: ({ label, policy }) =>
      `the escalation "${policy}" groups by "${label}", which the alert does not always carry`,
    help: ({ label }) => `keep it with by: ['${label}'], add it with labels, or group by another label`,
  }),
  'alert/unknown-dashboard': problem<Unknown>({
    severity: 'error',
    message: ({ name }) => `the system has no dashboard "${name}"`,
    help: nearestOr,
    word: ({ name }) => name,
  }),
  'alert/unknown-panel': problem<Unknown & { dashboard: string }>({
    severity: 'error',
    message: ({ name, dashboard }) => `the dashboard "${dashboard}" has no panel "${name}"`,
    help: nearestOr,
    word: ({ name }) => name,
  }),

  'alert/unknown-owner': problem<Unknown>({
    severity: 'error',
    message: ({ name }) => `nobody is notified: the owner "${name}" has no policy`,
    help: ({ name, known }) => didYouMean(name, known) ?? `add it to the system: owners: { ${name}: … }`,
  }),
  'alert/unknown-class': problem<Unknown & { policy: string }>({
    severity: 'error',
    message: ({ name, policy }) => `the escalation "${policy}" has no cooldown for the class "${name}"`,
    help: nearestOr,
  }),
  'alert/unknown-dependency': problem<Unknown>({
    severity: 'error',
    message: ({ name }) => `it depends on "${name}", which is not an alert of this system`,
    help: nearestOr,
  }),
  'alert/nothing-shared': problem<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `it depends on "${name}", but the two alerts share no label to match on`,
    help: ({ name }) => `if any ${name} should mute it, write { alert: …, on: [] }`,
  }),
  'alert/dependency-label': problem<Unknown & { label: string }>({
    severity: 'error',
    message: ({ label, name }) => `this alert and "${name}" do not both always carry the label "${label}"`,
    help: ({ known }) => (known.length === 0 ? 'they share no labels' : `they share: ${known.join(', ')}`),
  }),

  ...TIME_WORDS,
  ...ESCALATION_WORDS,
  'external/pattern': problem<{ label: string; problem: string }>({
    severity: 'error',
    message: ({ label, problem }) =>
      `the pattern for "${label}" is not a valid regular expression: ${problem}`,
  }),

  ...DERIVED_WORDS,

  'budget/limit': problem<{ problem: string }>({
    severity: 'error',
    message: ({ problem }) => problem,
    help: () => 'give the limit in the unit in which spending is measured: usd(100)',
  }),

  'dashboard/uid': problem<{ uid: string }>({
    severity: 'error',
    message: ({ uid }) => `the uid "${uid}" is longer than the 40 characters that Grafana allows`,
    help: () => "shorten the dashboard's key",
  }),
  'dashboard/refresh': problem<{ refresh: string; least: number }>({
    severity: 'error',
    message: ({ refresh, least }) =>
      `it refreshes every ${refresh}, but Grafana rejects anything below ${formatDuration(least)}`,
    help: ({ refresh }) =>
      `refresh it less often, or set grafana.minRefresh to ${refresh} if Grafana's min_refresh_interval allows it`,
  }),
  'dashboard/panel-id': problem<{ first: string; second: string }>({
    severity: 'error',
    message: ({ first, second }) => `the keys "${first}" and "${second}" happen to produce the same panel id`,
    help: () => 'rename one of them',
  }),
  'dashboard/unknown-link': problem<Unknown>({
    severity: 'error',
    message: ({ name }) => `the system has no dashboard "${name}" to link to`,
    help: nearestOr,
    word: ({ name }) => name,
  }),
  'dashboard/unknown-variable': problem<Unknown>({
    severity: 'error',
    message: ({ name }) => `the dashboard has no variable "${name}" to repeat by`,
    help: nearestOr,
  }),
  'dashboard/unused-variable': problem<{ name: string; label: boolean }>({
    severity: 'warning',
    message: ({ name }) => `the variable "${name}" changes nothing: no query uses it`,
    help: ({ name, label }) =>
      label
        ? 'remove it, or show a metric that has the label'
        : `remove it, or use $${name} in a PromQL text`,
  }),
  'dashboard/unknown-label': problem<Unknown>({
    severity: 'error',
    message: ({ name }) => `the metric has no label "${name}"`,
    help: nearestOr,
    word: ({ name }) => name,
  }),
  'panel/unknown-legend-label': problem<Unknown>({
    severity: 'error',
    message: ({ name }) => `the legend uses the label "${name}", which the series do not carry`,
    help: nearestOr,
    word: ({ name }) => name,
  }),
  'panel/legend-failed': problem<TextProblem>({
    severity: 'error',
    message: ({ does }) => `the function for the legend ${does}`,
    help: () =>
      'what it is given are placeholders, since labels are known only when Grafana draws the series: put them into the text as they are',
    word: ({ word }) => word,
  }),
  'panel/unit': problem<{ given: string; unit: string; what: string }>({
    severity: 'error',
    message: ({ given, unit, what }) => `${what} is in ${given}, but the panel shows ${unit}`,
    help: ({ unit }) => `give it in ${unit}, or set the panel's \`unit\``,
  }),
  'panel/no-query': problem<Record<string, never>>({
    severity: 'error',
    message: () => 'the panel has nothing to show',
    help: () => 'give it an expression, or several by key',
  }),
});
