import { type DefinitionKind, makersOf } from '../../language/index.js';
import type { RawIssue } from '../../model/index.js';

const THINGS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'an object with options',
  record: 'an object',
  string: 'a string',
};

/** What a schema found, where it has no words of its own for it. They go on after the option's name. */
export function issueWords(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${THINGS[issue.expected] ?? `a ${issue.expected}`}, not ${found(issue.input)}`;
    case 'invalid_value':
      return `must be ${issue.values.map(value => JSON.stringify(value)).join(' or ')}, not ${found(issue.input)}`;
    case 'too_small':
      return outOfBounds(issue.origin, 'least', issue.minimum);
    case 'too_big':
      return outOfBounds(issue.origin, 'most', issue.maximum);
    case 'invalid_format':
      return issue.format === 'starts_with'
        ? `must begin with ${issue.prefix}`
        : `must be a valid ${issue.format}`;
    case 'invalid_key':
      return issue.issues[0]?.message;
    case 'custom':
      return issue.params && handleWords(issue.params);
    default:
      return undefined;
  }
}

/** A handle is known by the functions that make it, and so is what may stand in its place. */
function handleWords({ wanted, or }: Readonly<Record<string, unknown>>): string {
  const made = `must be returned by ${makersOf(wanted as DefinitionKind)}`;
  return or === undefined ? made : `${made}, or be ${or}`;
}

function outOfBounds(origin: string, side: 'least' | 'most', bound: number | bigint): string {
  if (side === 'least' && bound === 1 && origin !== 'number') return 'must not be empty';
  if (origin === 'string') return `must have at ${side} ${bound} characters`;
  return origin === 'array' ? `must have at ${side} ${bound} entries` : `must be at ${side} ${bound}`;
}

function found(value: unknown): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  // What JSON has no words for: it would throw at the last of them.
  return ['symbol', 'function', 'bigint'].includes(typeof value)
    ? `a ${typeof value}`
    : JSON.stringify(value);
}
