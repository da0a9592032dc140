import { ownValue } from '../../core/index.js';
import type { Unit } from '../../promql/index.js';

/** Ids of Grafana's units, by the language's. https://github.com/grafana/grafana/blob/main/packages/grafana-data/src/valueFormats/categories.ts */
export const GRAFANA_UNITS: Readonly<Record<Unit, string>> = {
  // A plain number, with K, M, B for large ones.
  count: 'short',
  ratio: 'percentunit',
  percent: 'percent',

  nanoseconds: 'ns',
  microseconds: 'µs',
  milliseconds: 'ms',
  seconds: 's',
  minutes: 'm',
  hours: 'h',
  days: 'd',

  bits: 'bits',
  bytes: 'bytes',
  kilobytes: 'deckbytes',
  megabytes: 'decmbytes',
  gigabytes: 'decgbytes',
  terabytes: 'dectbytes',
  kibibytes: 'kbytes',
  mebibytes: 'mbytes',
  gibibytes: 'gbytes',
  tebibytes: 'tbytes',

  usd: 'currencyUSD',
  eur: 'currencyEUR',
  gbp: 'currencyGBP',

  celsius: 'celsius',
  fahrenheit: 'fahrenheit',
  kelvin: 'kelvin',
  watts: 'watt',
  joules: 'joule',
  volts: 'volt',
  amperes: 'amp',
  hertz: 'hertz',
  meters: 'lengthm',
  grams: 'massg',

  'bits/seconds': 'bps',
  'bytes/seconds': 'Bps',
  'requests/seconds': 'reqps',
  'operations/seconds': 'ops',
  'reads/seconds': 'rps',
  'writes/seconds': 'wps',
  'events/seconds': 'eps',
  'messages/seconds': 'mps',
  'records/seconds': 'recps',
  'rows/seconds': 'rowsps',
  'packets/seconds': 'pps',
  // Joules in a second are watts, seconds in a second are a share of the time.
  'joules/seconds': 'watt',
  'seconds/seconds': 'percentunit',
};

/** Marks of bases in units that Grafana has no id for. */
const SYMBOLS: Readonly<Record<string, string>> = {
  usd: '$',
  eur: '€',
  gbp: '£',
  seconds: 's',
  minutes: 'min',
  hours: 'h',
  days: 'd',
  bytes: 'B',
};

const TIMES: ReadonlySet<string> = new Set(['seconds', 'minutes', 'hours', 'days']);

/**
 * Grafana's unit for one of the language's. Beyond the table:
 * - a word of the team's own (`connections`) prints the number alone: the panel's title says the word;
 * - a rate prints `/s` behind it, `$/h` for money: `count:` and `suffix:` are Grafana's own forms for such;
 * - by anything but time (`usd/requests`, `seconds/count`) it is the amount of the first.
 */
export function grafanaUnit(unit: Unit): string {
  const known = ownValue(GRAFANA_UNITS, unit);
  if (known !== undefined) return known;
  const slash = unit.lastIndexOf('/');
  if (slash < 0) return 'short';
  const amount = unit.slice(0, slash);
  const per = unit.slice(slash + 1);
  if (!TIMES.has(per)) return grafanaUnit(amount);
  const symbol = ownValue(SYMBOLS, amount);
  // `count:` scales with K, M, B; a symbol of an amount has its own place and is not scaled.
  return symbol === undefined ? `count:/${SYMBOLS[per]}` : `suffix:${symbol}/${SYMBOLS[per]}`;
}
