import { didYouMean, problem } from '../../core/index.js';

type Place = { readonly where: string };

/** What an event can have wrong. */
export const EVENT_WORDS = {
  'event/bad-name': problem<{ name: string; what: string }>({
    severity: 'error',
    message: ({ name, what }) => `"${name}" is not a valid name for ${what}`,
    help: () => 'use lower-case words joined by _, starting with a letter: api_request',
  }),
  'event/empty': problem<Record<string, never>>({
    severity: 'error',
    message: () => 'the event updates no metric',
    help: () => 'list counters under counts, and measured metrics under values',
  }),
  'event/unknown-metric': problem<Place & { name: string; known: readonly string[] }>({
    severity: 'error',
    message: ({ where, name }) => `${where} names ${name}, which is not a metric of this system`,
    help: ({ name, known }) =>
      didYouMean(name, known) ?? 'declare it, or add its module to the metrics of the system',
  }),
  'event/foreign-metric': problem<Place & { name: string; by: string }>({
    severity: 'error',
    message: ({ where, name, by }) => `${where} names ${name}, which ${by} emits`,
    help: () => 'no program of this system can update it: remove it, or declare a metric of your own',
  }),
  'event/cannot-count': problem<Place & { name: string; kind: string }>({
    severity: 'error',
    message: ({ where, name, kind }) => `${where} names the ${kind} ${name}, but only counters can count`,
    help: ({ kind }) =>
      kind === 'gauge'
        ? 'a gauge is set to a value: put it under values'
        : `a ${kind} observes a value: put it under values; it counts its observations by itself`,
  }),
  'event/counts-amount': problem<Place & { name: string; unit: string }>({
    severity: 'error',
    message: ({ where, name, unit }) =>
      `${where} adds 1 to ${name} with each call, but ${name} is in ${unit}`,
    help: ({ unit }) => `put it under values, so that a call says how many ${unit}`,
  }),
  'event/series': problem<Place & { problem: string }>({
    severity: 'error',
    message: ({ where, problem }) => `${where} ${problem}`,
    help: () =>
      "an event updates one series of each metric: .where({ label: 'value' }), or the metric itself",
  }),
  'event/twice': problem<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `a call updates the same series of ${name} twice`,
    help: () => 'name it once, or tell the two apart with .where({ label: … })',
  }),
  'event/label-values': problem<{ label: string; first: string; second: string }>({
    severity: 'error',
    message: ({ label, first, second }) =>
      `${first} and ${second} have different values for the label "${label}"`,
    help: ({ label }) => `a call passes ${label} once, for both: declare the label once, and use it in both`,
  }),
  'event/unnamed-value': problem<
    Place & { name: string; unit?: string | undefined; others: readonly string[] }
  >({
    severity: 'error',
    message: ({ where, name, unit, others }) =>
      others.length === 0
        ? `${where}: ${name} is in ${unit}, which gives its parameter no name`
        : `${where}: ${[...others, name].join(' and ')} ${unit === undefined ? 'have no unit' : `are in ${unit}`}, which can name only one parameter`,
    help: () => 'name the values: values: { waiting: …, working: … }',
  }),
  'event/value-unit': problem<{ parameter: string; name: string; unit: string; expected: string }>({
    severity: 'error',
    message: ({ parameter, name, unit, expected }) =>
      `the value "${parameter}" goes to ${name}, which is in ${unit}, not in ${expected}`,
    help: () => 'name each value after what it is, and share a value only between metrics of the same unit',
  }),
  'event/parameter-clash': problem<{ name: string }>({
    severity: 'error',
    message: ({ name }) => `"${name}" would name both a value and a label`,
    help: () => 'give the value another name: values: { name: metric }',
  }),
  'event/parameters': problem<{ problem: string; known: readonly string[] }>({
    severity: 'error',
    message: ({ problem }) => problem,
    help: ({ known }) => `its parameters are ${known.join(', ')}`,
  }),
} as const;
