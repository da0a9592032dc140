import * as z from 'zod';
import { SEVERITIES } from '../../model/index.js';
import type { LabelMatcher, MatcherInput } from '../../promql/index.js';
import { key, labelName } from './parts.js';

const matcher = z.custom<MatcherInput<string>>(
  value =>
    typeof value === 'string' ||
    (Array.isArray(value) && value.every(each => typeof each === 'string')) ||
    (value as Partial<LabelMatcher<string>> | null)?.type === 'matcher',
  'must be a text, a list of texts, matches(…) or not(…)',
);

/** Options of `external`. */
export const externalSchema = z.strictObject({
  severity: z.enum(SEVERITIES),
  /** What it is called, if not as this definition is. */
  alertname: z.string().min(1).optional(),
  /** Further labels that it is known by. */
  where: z.record(labelName, matcher).default({}),
  /** Labels that it surely carries. */
  carries: z.array(labelName).default([]),
  owner: key.optional(),
  class: key.optional(),
});

export type ExternalOptions = z.output<typeof externalSchema>;
