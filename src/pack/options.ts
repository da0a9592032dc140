import type * as z from 'zod';
import { didYouMean, type Pointer } from '../core/index.js';
import { reasons } from '../formats/shared/fault-reasons.js';

/** What is wrong with an option of a form, and where among them. */
export interface OptionFault {
  readonly pointer: Pointer;
  readonly fault: string;
  readonly hint?: string | undefined;
}

type Read<O> =
  | { readonly ok: true; readonly options: O }
  | { readonly ok: false; readonly faults: readonly OptionFault[] };

/** The options of a form, completed; or everything that is wrong with them. */
export function readOptions<O>(schema: z.ZodObject & z.ZodType<O>, given: unknown): Read<O> {
  const read = schema.safeParse(given, { error: worded });
  if (read.success) return { ok: true, options: read.data };
  const known = Object.keys(schema.shape);
  return { ok: false, faults: read.error.issues.flatMap(issue => faults(issue, known)) };
}

function faults(issue: z.core.$ZodIssue, known: readonly string[]): readonly OptionFault[] {
  const pointer = issue.path.map(key => (typeof key === 'symbol' ? String(key) : key));
  if (issue.code !== 'unrecognized_keys') return [{ pointer, fault: issue.message }];
  return issue.keys.map(name => ({
    pointer: [...pointer, name],
    fault: reasons.unknown(name),
    hint: didYouMean(name, known) ?? `there are: ${known.join(', ')}`,
  }));
}

/** The words for what a schema has none of its own for. */
function worded(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return reasons.type(NAMES[issue.expected] ?? issue.expected, issue.input);
    case 'invalid_value':
      return reasons.oneOf(issue.values as readonly unknown[], issue.input);
    case 'too_small':
      return reasons.atLeast(issue.minimum, issue.input);
    case 'too_big':
      return issue.origin === 'string'
        ? reasons.tooLong(issue.maximum, issue.input)
        : reasons.atMost(issue.maximum, issue.input);
    default:
      return undefined;
  }
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  record: 'a mapping',
  object: 'a mapping',
};
