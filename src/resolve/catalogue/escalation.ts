import { didYouMean, formatDuration, wording } from '../../core/index.js';

type Unknown = { readonly name: string; readonly known: readonly string[] };

/** What can be wrong with the times at which somebody is told. */
export const TIME_WORDS = {
  'time-interval/span': wording<{ problem: string }>({
    severity: 'error',
    message: ({ problem }) => problem,
  }),
  'time-interval/zone': wording<Unknown>({
    severity: 'error',
    message: ({ name }) => `"${name}" is no time zone of the IANA database`,
    help: ({ name, known }) =>
      didYouMean(name, known) ?? 'write it as the database does: Europe/Madrid, America/New_York, UTC',
  }),
  'time-interval/never': wording<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `the time interval "${name}" never holds, or is past`,
    help: () => 'look at its years, and at days that its months do not have',
  }),
  'time-interval/always': wording<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `the time interval "${name}" always holds`,
    help: () => 'leave it out, or say times or days',
  }),
} as const;

/** What can be wrong with a policy. */
export const ESCALATION_WORDS = {
  'escalation/delays': wording<{ severity: string; delay: number; before: number }>({
    severity: 'error',
    message: ({ severity, delay, before }) =>
      `${severity}: a step after ${formatDuration(delay)} stands behind one after ${formatDuration(before)}`,
    help: () => 'write the steps in the order in which they come, each delay once',
  }),
  'escalation/no-first-step': wording<{ severity: string; delay: number }>({
    severity: 'error',
    message: ({ severity, delay }) => `${severity}: nobody is notified before ${formatDuration(delay)}`,
    help: () => 'begin with immediately(…), or give the alert a longer `for`',
  }),
  'escalation/group-interval': wording<{ severity: string; interval: number; gap: number }>({
    severity: 'error',
    message: ({ severity, interval, gap }) =>
      `the group interval of ${formatDuration(interval)} is longer than the shortest gap between steps of ${severity}, ${formatDuration(gap)}`,
    help: ({ gap }) => `a step could be told late: set groupInterval to ${formatDuration(gap)} or less`,
  }),
  'escalation/retention': wording<{ period: number; retention: number }>({
    severity: 'error',
    message: ({ period, retention }) =>
      `a period of ${formatDuration(period)} is longer than Alertmanager remembers what it told: ${formatDuration(retention)}`,
    help: ({ retention }) => `it would come earlier than wanted: choose ${formatDuration(retention)} or less`,
  }),
  'escalation/inhibits-itself': wording<{ severity: string }>({
    severity: 'error',
    message: ({ severity }) => `${severity} mutes itself`,
    help: () => 'source and target must be different severities',
  }),
  'escalation/inhibition-cycle': wording<{ severities: readonly string[] }>({
    severity: 'error',
    message: ({ severities }) =>
      `severities mute each other, so that nobody is notified: ${severities.join(' → ')}`,
    help: () => 'let the more severe one mute the other, and not the reverse',
  }),
  'escalation/rotation-overlap': wording<{ first: string; second: string }>({
    severity: 'error',
    message: ({ first, second }) => `two are told at once: the intervals "${first}" and "${second}" overlap`,
    help: () => 'end one where the other begins, or tell both without a rotation',
  }),
  'escalation/rotation-gap': wording<{ turns: readonly string[] }>({
    severity: 'error',
    message: ({ turns }) => `at times nobody is told: ${turns.join(' and ')} leave times open`,
    help: () => 'end the rotation with otherwise(…)',
  }),
  'escalation/rotation-otherwise': wording<Record<string, never>>({
    severity: 'error',
    message: () => 'the turn of otherwise(…) never comes: the other intervals leave no time open',
    help: () => 'remove it',
  }),
  'escalation/rotation-zones': wording<{ zones: readonly string[] }>({
    severity: 'error',
    message: ({ zones }) => `the turns of one rotation are told in several time zones: ${zones.join(', ')}`,
    help: () =>
      'clocks change on other days in each, so that turns would overlap or leave gaps: choose one zone for all',
  }),
} as const;
