import { cleanNumber } from '../../core/index.js';
import type { Unit } from '../metric.js';
import type { Quantity } from '../typed/index.js';
import { conversion } from '../units/index.js';

function quantity<U extends string>(unit: U, factor = 1): (value: number) => Quantity<U> {
  return value => ({ type: 'quantity', value: cleanNumber(value * factor), unit });
}

/** 0 to 100. Against a ratio it is converted: `percent(5)` prints 0.05 there. */
export const percent = quantity('percent');
/** 0 to 1. */
export const ratio = quantity('ratio');
export const seconds = quantity('seconds');
export const milliseconds = quantity('seconds', 0.001);
export const minutes = quantity('seconds', 60);
export const hours = quantity('seconds', 3600);
export const days = quantity('seconds', 86_400);
export const bytes = quantity('bytes');
/** 10⁹ bytes; see `gibibytes` for 2³⁰. */
export const gigabytes = quantity('bytes', 1e9);
/** 10⁶ bytes; see `mebibytes` for 2²⁰. */
export const megabytes = quantity('bytes', 1e6);
export const gibibytes = quantity('bytes', 2 ** 30);
export const mebibytes = quantity('bytes', 2 ** 20);
export const usd = quantity('usd');
export const celsius = quantity('celsius');

/** A quantity in any other unit: `amount(3, 'connections')`. */
export function amount<U extends string>(value: number, unit: U): Quantity<U> {
  return { type: 'quantity', value, unit: String(unit) as U };
}

/** A quantity each second: `perSecond(megabytes(50))`. */
export function perSecond<U extends string>(per: Quantity<U>): Quantity<`${U}/seconds`> {
  return { type: 'quantity', value: per.value, unit: `${per.unit}/seconds` };
}

/** A quantity each minute: `perMinute(megabytes(100))`. */
export function perMinute<U extends string>(per: Quantity<U>): Quantity<`${U}/minutes`> {
  return { type: 'quantity', value: per.value, unit: `${per.unit}/minutes` };
}

/** A quantity each hour. */
export function perHour<U extends string>(per: Quantity<U>): Quantity<`${U}/hours`> {
  return { type: 'quantity', value: per.value, unit: `${per.unit}/hours` };
}

/** A quantity each day. */
export function perDay<U extends string>(per: Quantity<U>): Quantity<`${U}/days`> {
  return { type: 'quantity', value: per.value, unit: `${per.unit}/days` };
}

/** Its value in another unit, or undefined if they measure different things. */
export function convert(from: Quantity, to: Unit | undefined): number | undefined {
  if (to === undefined || from.unit === to) return from.value;
  const factor = conversion(from.unit, to);
  return factor === undefined ? undefined : cleanNumber(from.value * factor);
}
