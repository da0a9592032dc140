import { cleanNumber } from '../core/index.js';
import {
  amount,
  bytes,
  celsius,
  composite,
  days,
  fn,
  gibibytes,
  gigabytes,
  hours,
  matches,
  mebibytes,
  megabytes,
  milliseconds,
  minutes,
  not,
  percent,
  perDay,
  perHour,
  perMinute,
  perSecond,
  promql,
  type Quantity,
  ratio,
  seconds,
  usd,
} from '../promql/index.js';
import { type Described, OPTIONS } from './described.js';

/** A function of one number, whose quantity is so many of `unit`. */
type Make = (value: number) => Quantity;

/**
 * What builds expressions, as data. Of the quantities that come to the same, the first that gives a whole number is the one
 * that people write: `minutes(5)` and not `seconds(300)`.
 */
export const describedValues: readonly Described[] = [
  expressionFunction(
    'composite',
    composite,
    [OPTIONS],
    `composite({
  all: [errorRatio.gt(percent(5)), latency.gt(seconds(2))],
  on: ['endpoint'],
})`,
  ),
  expressionFunction('promql', promql, [], 'promql`sum(rate(http_requests_total[5m]))`'),
  expressionFunction('fn', fn as never, [], 'fn.clamp_max(connections, 100)'),
  matcherFunction(
    matches,
    ({ operator, value }) => (operator === '=~' ? value : undefined),
    `matches('5..')`,
  ),
  matcherFunction(
    not,
    ({ operator, value }) => {
      if (operator === '!=') return value;
      return operator === '!~' ? { type: 'matcher', operator: '=~', value } : undefined;
    },
    `not('GET')`,
  ),
  quantityFunction('percent', percent, 'always'),
  quantityFunction('ratio', ratio, 'always'),
  quantityFunction('days', days, 'whole'),
  quantityFunction('hours', hours, 'whole'),
  quantityFunction('minutes', minutes, 'whole'),
  quantityFunction('milliseconds', milliseconds, 'below one'),
  quantityFunction('seconds', seconds, 'always'),
  quantityFunction('gibibytes', gibibytes, 'whole'),
  quantityFunction('mebibytes', mebibytes, 'whole'),
  quantityFunction('gigabytes', gigabytes, 'whole'),
  quantityFunction('megabytes', megabytes, 'whole'),
  quantityFunction('bytes', bytes, 'always'),
  quantityFunction('usd', usd, 'always'),
  quantityFunction('celsius', celsius, 'always'),
  rateFunction(perSecond, '/seconds'),
  rateFunction(perMinute, '/minutes'),
  rateFunction(perHour, '/hours'),
  rateFunction(perDay, '/days'),
  {
    name: 'amount',
    call: amount,
    parameters: ['value', 'unit'],
    schemas: [],
    argumentsOf: ({ type, value, unit }) => (type === 'quantity' ? [value, unit] : undefined),
    example: `amount(3, 'connections')`,
  },
];

/** What makes an expression is not told by the expression: the printer of expressions reads their trees. */
function expressionFunction(
  name: string,
  call: Described['call'],
  parameters: readonly string[],
  example: string,
): Described {
  return { name, call, parameters, schemas: [], argumentsOf: () => undefined, example };
}

function matcherFunction(
  call: Described['call'],
  argument: (matcher: Readonly<Record<string, unknown>>) => unknown,
  example: string,
): Described {
  const argumentsOf: Described['argumentsOf'] = data => {
    const found = data.type === 'matcher' ? argument(data) : undefined;
    return found === undefined ? undefined : [found];
  };
  return { name: call.name, call, parameters: ['value'], schemas: [], argumentsOf, example };
}

function quantityFunction(name: string, make: Make, takes: 'always' | 'whole' | 'below one'): Described {
  const { unit, value: one } = make(1);
  const argumentsOf: Described['argumentsOf'] = data => {
    if (data.type !== 'quantity' || data.unit !== unit || typeof data.value !== 'number') return undefined;
    const count = cleanNumber(data.value / one);
    const fits =
      takes === 'always' ||
      (takes === 'whole'
        ? Number.isInteger(count) && count !== 0 && Math.abs(count) < 1e6
        : Math.abs(count) < 1000 && count !== 0);
    return fits && make(count).value === data.value ? [count] : undefined;
  };
  return { name, call: make, parameters: ['value'], schemas: [], argumentsOf, example: `${name}(5)` };
}

function rateFunction(call: (per: Quantity) => Quantity, suffix: string): Described {
  const argumentsOf: Described['argumentsOf'] = ({ type, value, unit }) =>
    type === 'quantity' && String(unit).endsWith(suffix)
      ? [{ type, value, unit: String(unit).slice(0, -suffix.length) }]
      : undefined;
  const example = `${call.name}(megabytes(50))`;
  return { name: call.name, call, parameters: ['per'], schemas: [], argumentsOf, example };
}
