import { didYouMean, wording } from '../../core/index.js';

type Place = { readonly where: string };

/** What an event can have wrong. */
export const EVENT_WORDS = {
  'event/bad-name': wording<{ name: string; what: string }>({
    severity: 'error',
    message: ({ name, what }) => `"${name}" is no name of ${what}`,
    help: () => 'use lower-case words with _ between them, the first a letter: api_request',
  }),
  'event/empty': wording<Record<string, never>>({
    severity: 'error',
    message: () => 'the event moves no metric',
    help: () => 'name counters under counts, and what is measured under values',
  }),
  'event/unknown-metric': wording<Place & { name: string; known: readonly string[] }>({
    severity: 'error',
    message: ({ where, name }) => `${where} names ${name}, which is no metric of the system`,
    help: ({ name, known }) =>
      didYouMean(name, known) ?? 'declare it, or add its module to the metrics of the system',
  }),
  'event/foreign-metric': wording<Place & { name: string; by: string }>({
    severity: 'error',
    message: ({ where, name, by }) => `${where} names ${name}, which ${by} emits`,
    help: () => "no program of the system can move it: leave it out, or declare a metric of the system's own",
  }),
  'event/cannot-count': wording<Place & { name: string; kind: string }>({
    severity: 'error',
    message: ({ where, name, kind }) => `${where} names the ${kind} ${name}, and only counters count`,
    help: ({ kind }) =>
      kind === 'gauge'
        ? 'a gauge is set to a value: put it under values'
        : `a ${kind} observes a value: put it under values; it counts its observations by itself`,
  }),
  'event/counts-amount': wording<Place & { name: string; unit: string }>({
    severity: 'error',
    message: ({ where, name, unit }) => `${where} adds 1 to ${name} with each call, and it is in ${unit}`,
    help: ({ unit }) => `put it under values, so that a call says how many ${unit}`,
  }),
  'event/series': wording<Place & { problem: string }>({
    severity: 'error',
    message: ({ where, problem }) => `${where} ${problem}`,
    help: () => "an event moves one series for each metric: .where({ label: 'value' }), or the metric itself",
  }),
  'event/twice': wording<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `a call moves the same series of ${name} twice`,
    help: () => 'name it once, or tell the two apart with .where({ label: … })',
  }),
  'event/label-values': wording<{ label: string; first: string; second: string }>({
    severity: 'error',
    message: ({ label, first, second }) =>
      `${first} and ${second} have other values for the label "${label}"`,
    help: ({ label }) => `a call gives ${label} once, to both: declare the label once, and use it in both`,
  }),
  'event/unnamed-value': wording<Place & { name: string; unit: string; others: readonly string[] }>({
    severity: 'error',
    message: ({ where, name, unit, others }) =>
      others.length === 0
        ? `${where}: ${name} is in ${unit}, which gives its parameter no name`
        : `${where}: ${[...others, name].join(' and ')} have the unit ${unit}, which names one parameter`,
    help: () => 'name the values: values: { waiting: …, working: … }',
  }),
  'event/value-unit': wording<{ parameter: string; name: string; unit: string; expected: string }>({
    severity: 'error',
    message: ({ parameter, name, unit, expected }) =>
      `the value "${parameter}" goes to ${name}, which is in ${unit}, not in ${expected}`,
    help: () => 'name the value after what it is, and give one value only to metrics of the same unit',
  }),
  'event/parameter-clash': wording<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `"${name}" would be the name of a value and of a label`,
    help: () => 'give the value another name: values: { name: metric }',
  }),
  'event/parameters': wording<{ problem: string; known: readonly string[] }>({
    severity: 'error',
    message: ({ problem }) => problem,
    help: ({ known }) => `it has these: ${known.join(', ')}`,
  }),
} as const;
