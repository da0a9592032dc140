import { didYouMean, formatDuration, problem } from '../../core/index.js';

type Unknown = { readonly name: string; readonly known: readonly string[] };

/** What can be wrong with the times at which somebody is notified. */
export const TIME_WORDS = {
  'time-interval/span': problem<{ problem: string }>({
    severity: 'error',
    message: ({ problem }) => problem,
  }),
  'time-interval/zone': problem<Unknown>({
    severity: 'error',
    message: ({ name }) => `"${name}" is not a time zone of the IANA database`,
    help: ({ name, known }) =>
      didYouMean(name, known) ?? 'use a name from the database: Europe/Madrid, America/New_York, UTC',
  }),
  'time-interval/never': problem<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `the time interval "${name}" is never active, or is in the past`,
    help: () => 'check its years, and look for days that its months do not have',
  }),
  'time-interval/always': problem<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `the time interval "${name}" is always active`,
    help: () => 'remove it, or restrict it to times or days',
  }),
} as const;

/** What can be wrong with a policy. */
export const ESCALATION_WORDS = {
  'escalation/delays': problem<{ severity: string; delay: number; before: number }>({
    severity: 'error',
    message: ({ severity, delay, before }) =>
      `${severity}: a step after ${formatDuration(delay)} follows a step after ${formatDuration(before)}`,
    help: () => 'write the steps in the order of their delays, each delay once',
  }),
  'escalation/no-first-step': problem<{ severity: string; delay: number }>({
    severity: 'error',
    message: ({ severity, delay }) => `${severity}: nobody is notified before ${formatDuration(delay)}`,
    help: () => 'begin with immediately(…), or give the alert a longer `for`',
  }),
  'escalation/group-interval': problem<{ severity: string; interval: number; gap: number }>({
    severity: 'error',
    message: ({ severity, interval, gap }) =>
      `the group interval of ${formatDuration(interval)} is longer than the shortest gap between steps of ${severity}, ${formatDuration(gap)}`,
    help: ({ gap }) => `a step could notify late: set groupInterval to ${formatDuration(gap)} or less`,
  }),
  'escalation/retention': problem<{ period: number; retention: number }>({
    severity: 'error',
    message: ({ period, retention }) =>
      `a period of ${formatDuration(period)} is longer than the ${formatDuration(retention)} for which Alertmanager remembers its notifications`,
    help: ({ retention }) => `it would notify again too early: choose ${formatDuration(retention)} or less`,
  }),
  'escalation/inhibits-itself': problem<{ severity: string }>({
    severity: 'error',
    message: ({ severity }) => `${severity} mutes itself`,
    help: () => 'source and target must be different severities',
  }),
  'escalation/inhibition-cycle': problem<{ severities: readonly string[] }>({
    severity: 'error',
    message: ({ severities }) =>
      `severities mute each other, so nobody is notified: ${severities.join(' → ')}`,
    help: () => 'let only the more severe one mute the other',
  }),
  'escalation/rotation-overlap': problem<{ first: string; second: string }>({
    severity: 'error',
    message: ({ first, second }) =>
      `two turns are on call at once: the intervals "${first}" and "${second}" overlap`,
    help: () => 'end one where the other begins, or notify both without a rotation',
  }),
  'escalation/rotation-gap': problem<{ turns: readonly string[] }>({
    severity: 'error',
    message: ({ turns }) =>
      `at times nobody is on call: ${turns.join(' and ')} ${turns.length === 1 ? 'leaves' : 'leave'} gaps`,
    help: () => 'end the rotation with otherwise(…)',
  }),
  'escalation/rotation-otherwise': problem<Record<string, never>>({
    severity: 'error',
    message: () => 'otherwise(…) is never on call: the other turns leave no gap',
    help: () => 'remove it',
  }),
  'escalation/rotation-zones': problem<{ zones: readonly string[] }>({
    severity: 'error',
    message: ({ zones }) => `the turns of one rotation are in different time zones: ${zones.join(', ')}`,
    help: () =>
      'their clocks change on different days, so turns would overlap or leave gaps: use one zone for all',
  }),
} as const;
