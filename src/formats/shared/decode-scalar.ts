import type { Fault } from './fault.js';
import { reasons } from './fault-reasons.js';
import type { Schema } from './schema.js';

/** What is wrong with a scalar of the right type. */
export function scalarFault(schema: Schema, value: unknown): Omit<Fault, 'pointer'> | undefined {
  const { enum: allowed, pattern, minLength = 0, minimum = -Infinity, maximum = Infinity } = schema;
  if (schema.const !== undefined && value !== schema.const)
    return { reason: reasons.equal(schema.const, value) };
  if (allowed !== undefined && !allowed.includes(value)) {
    return { reason: reasons.oneOf(allowed, value), known: allowed.map(String) };
  }
  if (typeof value === 'string') {
    if (value.length < minLength) return { reason: reasons.empty() };
    if (pattern !== undefined && !compiled(pattern).test(value)) {
      return { reason: reasons.form(value, schema.description ?? `of the form ${pattern}`) };
    }
  }
  if (typeof value === 'number') {
    if (schema.type === 'integer' && !Number.isInteger(value))
      return { reason: reasons.type('integer', value) };
    if (value < minimum) return { reason: reasons.atLeast(minimum, value) };
    if (value > maximum) return { reason: reasons.atMost(maximum, value) };
  }
  return undefined;
}

const patterns = new Map<string, RegExp>();

/** Kept, as a file has thousands of values and the schemas a dozen patterns. */
function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(pattern);
  patterns.set(pattern, known);
  return known;
}
