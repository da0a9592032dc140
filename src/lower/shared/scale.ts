import { cleanNumber } from '../../core/index.js';

/** The prefixes that Prometheus' `humanize` and `humanize1024` print. */
const PREFIXES = ['', 'k', 'M', 'G', 'T', 'P', 'E', 'Z', 'Y'];

/** 8000000000 → `8G`, 1500 → `1.5k`: as `humanize` prints it, with every digit that the number has. */
export function decimal(value: number): string {
  return scaled(value, 1000, '');
}

/** 536870912 → `512Mi`: the same for `humanize1024`. */
export function binary(value: number): string {
  return scaled(value, 1024, 'i');
}

function scaled(value: number, base: number, mark: string): string {
  let power = 0;
  let rest = value;
  while (Math.abs(rest) >= base && power < PREFIXES.length - 1) {
    rest /= base;
    power++;
  }
  return `${cleanNumber(rest)}${PREFIXES[power]}${power === 0 ? '' : mark}`;
}
