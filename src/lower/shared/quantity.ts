import { cleanNumber, formatDuration, ownValue } from '../../core/index.js';
import { goAction } from '../../gotemplate/index.js';
import type { Unit } from '../../promql/index.js';
import { binary, decimal } from './scale.js';

/** How texts show values of one unit. */
export interface QuantityText {
  /** The value that fired, as a template. */
  readonly value: string;
  /** A number that is known now, in the same unit. */
  readonly print: (value: number) => string;
}

/**
 * Chooses by unit, and by the threshold where the unit leaves a choice: who wrote a limit of 8e9 bytes reads GB,
 * and a limit of 0.05 without a unit is no `50m`.
 */
export function quantity(unit: Unit | undefined, threshold: number | undefined): QuantityText {
  const [base = '', ...divisors] = (unit ?? '').split('/');
  const rate = divisors.map(divisor => `/${ownValue(SYMBOLS, divisor) ?? divisor}`).join('');
  const { value, print } = (ownValue(QUANTITIES, base) ?? plain)(threshold);
  return { value: `${value}${rate}`, print: number => `${print(number)}${rate}` };
}

const SYMBOLS: Readonly<Record<string, string>> = { seconds: 's', minutes: 'min', hours: 'h' };

const MEBI = 2 ** 20;

/** Functions of Prometheus' templates: https://prometheus.io/docs/prometheus/latest/configuration/template_reference/#numbers */
const humanized = (name: string, suffix = '') => goAction(`$value | ${name}`) + suffix;

const QUANTITIES: Readonly<Record<string, (threshold: number | undefined) => QuantityText>> = {
  ratio: () => ({
    value: humanized('humanizePercentage'),
    print: value => `${cleanNumber(value * 100)}%`,
  }),
  percent: () => ({
    value: goAction('printf "%.1f%%" $value'),
    print: value => `${cleanNumber(value)}%`,
  }),
  seconds: () => ({
    value: humanized('humanizeDuration'),
    print: value =>
      Number.isInteger(cleanNumber(value * 1000))
        ? formatDuration(cleanNumber(value * 1000))
        : `${cleanNumber(value)}s`,
  }),
  bytes: threshold =>
    threshold === undefined || threshold % MEBI === 0
      ? { value: humanized('humanize1024', 'B'), print: value => `${binary(value)}B` }
      : { value: humanized('humanize', 'B'), print: value => `${decimal(value)}B` },
  usd: () => ({
    value: `$${goAction('printf "%.2f" $value')}`,
    print: value => `$${Number.isInteger(value) ? value : value.toFixed(2)}`,
  }),
  celsius: () => ({
    value: `${goAction('printf "%.1f" $value')}°C`,
    print: value => `${cleanNumber(value)}°C`,
  }),
  microseconds: marked('µs'),
  milliseconds: marked('ms'),
  kibibytes: marked('KiB'),
  mebibytes: marked('MiB'),
  gibibytes: marked('GiB'),
};

/** A unit that says its own scale: no prefix may stand before it. */
function marked(mark: string): () => QuantityText {
  return () => ({
    value: `${goAction('printf "%.5g" $value')}${mark}`,
    print: value => `${cleanNumber(value)}${mark}`,
  });
}

function plain(threshold: number | undefined): QuantityText {
  return threshold !== undefined && Math.abs(threshold) < 1
    ? { value: goAction('printf "%.4g" $value'), print: value => String(cleanNumber(value)) }
    : { value: humanized('humanize'), print: decimal };
}
