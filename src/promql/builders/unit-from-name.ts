import type { MetricKind, Unit } from '../metric.js';
import type { UnitSuffixes } from '../typed/index.js';

/** The suffixes of `UnitSuffixes`, for the run time. */
const SUFFIXES: { readonly [K in keyof UnitSuffixes]: UnitSuffixes[K] } = {
  seconds: 'seconds',
  bytes: 'bytes',
  ratio: 'ratio',
  percent: 'percent',
  usd: 'usd',
  celsius: 'celsius',
  joules: 'joules',
  watts: 'watts',
  volts: 'volts',
  amperes: 'amperes',
  meters: 'meters',
  grams: 'grams',
  hertz: 'hertz',
};

/**
 * The unit that a metric's name says by its last word (before `_total`). Where it says none, a counter counts things, and
 * of all else nothing is known: `probe_ssl_earliest_cert_expiry` is a time.
 * https://prometheus.io/docs/practices/naming/#base-units
 */
export function unitFromName(name: string, kind: MetricKind): Unit | undefined {
  // Plain JavaScript may give anything for a name; what is wrong with it is said when definitions are judged.
  const word =
    String(name)
      .replace(/_total$/, '')
      .split('_')
      .at(-1) ?? '';
  if (Object.hasOwn(SUFFIXES, word)) return SUFFIXES[word as keyof UnitSuffixes];
  // A sum adds up what somebody observed, in a unit that nobody says.
  return kind === 'counter' && word !== 'sum' ? 'count' : undefined;
}
