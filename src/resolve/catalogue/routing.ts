import { didYouMean, formatDuration, wording } from '../../core/index.js';

type Unknown = { readonly name: string; readonly known: readonly string[] };
type Repeat = { readonly route: string; readonly repeat: number; readonly tick: number };
type Times = { readonly route: string; readonly active: readonly string[]; readonly mute: readonly string[] };

const nearestOr = ({ name, known }: Unknown): string =>
  didYouMean(name, known) ?? (known.length === 0 ? 'there is none' : `there are: ${known.join(', ')}`);

/** What can be wrong with a routing tree, whoever wrote it. */
export const ROUTING_WORDS = {
  'external/pattern': wording<{ label: string; problem: string }>({
    severity: 'error',
    message: ({ label, problem }) => `the pattern for "${label}" is no regular expression: ${problem}`,
  }),
  'routing/undelivered': wording<{ alert: string; step: string }>({
    severity: 'error',
    message: ({ alert, step }) => `nobody is notified of ${alert}${ofStep(step)}`,
    help: () => 'the route that takes it ends at a receiver without integrations',
  }),
  'routing/fallback-only': wording<{ alert: string; step: string; receiver: string }>({
    severity: 'error',
    message: ({ alert, step, receiver }) =>
      `no route surely takes ${alert}${ofStep(step)}: it can end at the fallback "${receiver}"`,
    help: () => 'add a route for it, by labels that it surely carries',
  }),
  'routing/unreachable': wording<{ route: string }>({
    severity: 'error',
    message: ({ route }) => `no alert reaches the route ${route}`,
  }),
  'routing/shadowed': wording<{ route: string; by: string }>({
    severity: 'error',
    message: ({ route, by }) => `no alert reaches the route ${route}: ${by} takes them all before`,
    help: () => 'put it first, or let the other continue',
  }),
  'routing/contradiction': wording<{ first: string; second: string }>({
    severity: 'error',
    message: ({ first, second }) => `no alert can have both ${first} and ${second}`,
    help: () => 'matchers hold together: for one or the other, write a pattern',
  }),
  'routing/unknown-label': wording<Unknown & { route: string }>({
    severity: 'error',
    message: ({ name, route }) => `no alert that gets to ${route} carries the label "${name}"`,
    help: nearestOr,
  }),
  'routing/unknown-value': wording<Unknown & { matcher: string }>({
    severity: 'error',
    message: ({ matcher }) => `no alert has ${matcher}`,
    help: nearestOr,
  }),
  'routing/missing-label': wording<{ matcher: string; label: string; alert: string }>({
    severity: 'error',
    message: ({ matcher, label, alert }) => `${matcher} takes ${alert}, too, which carries no "${label}"`,
    help: ({ label }) => `if the label must be there, say so: ${label}!=""`,
  }),
  'routing/receiver-missing': wording<Unknown>({
    severity: 'error',
    message: ({ name }) => `a route names the receiver "${name}", which there is not`,
    help: nearestOr,
  }),
  'routing/receiver-unused': wording<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `no route names the receiver "${name}"`,
  }),
  'routing/receiver-empty': wording<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `the receiver "${name}" notifies nobody`,
    help: () => 'what it takes is lost without a trace',
  }),
  'routing/receiver-passed-over': wording<{ name: string; route: string }>({
    severity: 'error',
    message: ({ name, route }) =>
      `the receiver "${name}" hears nothing of ${route}: the routes below take every alert`,
    help: () => 'a route notifies only of what none of its children takes',
  }),
  'routing/same-log': wording<{ receiver: string; route: string }>({
    severity: 'error',
    message: ({ receiver, route }) =>
      `two routes ${route} have the receiver "${receiver}", and one log of what it was told`,
    help: () => 'what the first told, the second never does: give each a receiver of its own',
  }),
  'routing/group-by-empty': wording<{ route: string }>({
    severity: 'error',
    message: ({ route }) => `the route ${route} groups by nothing, which means two things`,
    help: () =>
      'before Alertmanager 0.31 it groups as its parent does, since then all is one group: name a label',
  }),
  'routing/group-by-all': wording<{ route: string }>({
    severity: 'error',
    message: ({ route }) => `the route ${route} groups by all labels, and names some of them besides`,
    help: () => "'...' stands alone",
  }),
  'routing/group-by-label': wording<{ label: string; alert: string }>({
    severity: 'error',
    message: ({ label, alert }) => `${alert} is grouped by "${label}", which it does not surely carry`,
  }),
  'routing/repeat-too-short': wording<Repeat>({
    severity: 'error',
    message: ({ route, repeat, tick }) =>
      `the route ${route} repeats every ${formatDuration(repeat)} and tells something every ${formatDuration(tick)} only`,
    help: () => 'shorten the group interval',
  }),
  'routing/repeat-race': wording<Repeat>({
    severity: 'error',
    message: ({ route, repeat, tick }) =>
      `the route ${route} repeats every ${formatDuration(repeat)}, or ${formatDuration(tick)} later, by chance`,
    help: ({ repeat, tick }) =>
      `a multiple of the group interval races with its ticks: ${formatDuration(repeat - tick / 2)} means ${formatDuration(repeat)}`,
  }),
  'routing/repeat-too-long': wording<Repeat & { retention: number }>({
    severity: 'error',
    message: ({ route, repeat, retention }) =>
      `the route ${route} repeats every ${formatDuration(repeat)}, and Alertmanager forgets after ${formatDuration(retention)}`,
    help: ({ retention }) => `choose ${formatDuration(retention)} or less`,
  }),
  'routing/interval-missing': wording<Unknown>({
    severity: 'error',
    message: ({ name }) => `a route names the time interval "${name}", which there is not`,
    help: nearestOr,
  }),
  'routing/interval-unused': wording<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `no route names the time interval "${name}"`,
  }),
  'routing/interval-not-inherited': wording<{ route: string }>({
    severity: 'error',
    message: ({ route }) => `the route ${route} notifies when the one above it does not`,
    help: () => 'time intervals are not inherited: repeat them',
  }),
  'routing/never-notifies': wording<Times>({
    severity: 'error',
    message: ({ route }) => `the route ${route} notifies at no time`,
    help: timesHelp,
  }),
  'routing/always-notifies': wording<Times>({
    severity: 'error',
    message: ({ route }) =>
      `the time intervals of the route ${route} make no difference: it notifies at any time`,
    help: timesHelp,
  }),
  'routing/inhibit-everything': wording<{ name: string }>({
    severity: 'error',
    message: ({ name }) =>
      `the inhibition "${name}" says nothing of one of its sides, so that any alert is meant`,
  }),
  'routing/inhibit-nothing': wording<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `the inhibition "${name}" mutes nothing: one of its sides matches no alert`,
  }),
  'routing/inhibit-itself': wording<{ name: string; alert: string }>({
    severity: 'error',
    message: ({ name, alert }) => `in the inhibition "${name}", ${alert} is on both sides`,
    help: () => 'versions disagree on what that means: let no alert match both',
  }),
  'routing/inhibit-without-equal': wording<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `the inhibition "${name}" mutes what has nothing to do with its source`,
    help: () => 'name the labels that must be equal',
  }),
  'routing/inhibit-step': wording<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `the inhibition "${name}" wants equal steps of escalation`,
    help: () => 'the later steps would not be muted: leave "escalation" out',
  }),
  'routing/inhibit-label': wording<{ name: string; label: string; alert: string }>({
    severity: 'error',
    message: ({ name, label, alert }) =>
      `the inhibition "${name}" compares "${label}", which ${alert} does not surely carry`,
    help: () => 'a label that both sides lack is equal, so that unrelated alerts would be muted',
  }),
  'routing/inhibit-late': wording<{ name: string; alert: string; wait: number; interval: number }>({
    severity: 'error',
    message: ({ name, alert, wait, interval }) =>
      `"${name}" comes too late: ${alert} waits ${formatDuration(wait)}, and an evaluation takes up to ${formatDuration(interval)}`,
    help: ({ interval }) => `set groupWait to ${formatDuration(interval)} or more`,
  }),
  'routing/inhibition-cycle': wording<{ names: readonly string[] }>({
    severity: 'error',
    message: ({ names }) => `alerts mute each other, so that nobody is notified: ${names.join(' → ')}`,
    help: () => 'remove one of the dependencies',
  }),
} as const;

function ofStep(step: string): string {
  return step === '' || step === '0' ? '' : ` at step ${step}`;
}

function timesHelp({ active, mute }: Times): string {
  const parts = [
    ...(active.length === 0 ? [] : [`it is active in ${active.join(', ')}`]),
    ...(mute.length === 0 ? [] : [`it is muted in ${mute.join(', ')}`]),
  ];
  return parts.join(', and ');
}
