import { supports } from '../../core/index.js';
import type { Series } from '../series.js';

/**
 * The values of `le` and `quantile`, which the declaration gives as numbers. Since 3.0 Prometheus writes them with a point
 * (`1.0`) whatever the target exposed; before, some clients did and some did not.
 * https://prometheus.io/docs/prometheus/latest/migration/#le-and-quantile-label-values
 */
export function boundaryValues(
  label: string,
  { metric }: Series,
  target: string,
): readonly string[] | undefined {
  const numbers = label === 'le' ? metric?.buckets : label === 'quantile' ? metric?.quantiles : undefined;
  if (numbers === undefined || numbers.length === 0) return undefined;
  const texts = numbers.map(withPoint);
  const old = supports(target, '3.0') ? [] : numbers.map(shortest);
  return [...new Set([...texts, ...old, ...(label === 'le' ? ['+Inf'] : [])])];
}

function withPoint(value: number): string {
  const text = shortest(value);
  return /[.eE]/.test(text) ? text : `${text}.0`;
}

/** As Go prints a float with %g: an exponent of at least two digits from 1e21 or, in its shortest form, from 1e+06 on. */
function shortest(value: number): string {
  if (value === 0) return '0';
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  if (exponent >= -4 && exponent < 21) return String(value);
  const [mantissa = '', power = '+0'] = value.toExponential().split('e');
  const digits = power.slice(1).padStart(2, '0');
  return `${mantissa}e${power[0]}${digits}`;
}
