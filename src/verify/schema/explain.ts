import { didYouMean } from '../../core/index.js';
import { reasons } from '../../formats/shared/fault-reasons.js';
import type { SchemaError } from './validator.js';

/** What is wrong, as one sentence, and the nearest thing that would have been right. */
export interface Explanation {
  readonly fault: string;
  readonly hint?: string | undefined;
}

type Explain = (error: SchemaError) => Explanation;

/** Sentences for the keywords that our schemas use. Ajv's own speak of schemas, which nobody here has written. */
const SENTENCES: Readonly<Record<string, Explain>> = {
  additionalProperties: ({ params, parentSchema }) => {
    const name = String(params.additionalProperty);
    return {
      fault: reasons.unknown(name),
      hint: didYouMean(name, Object.keys(parentSchema?.properties ?? {})),
    };
  },
  required: ({ params }) => ({ fault: reasons.missing(String(params.missingProperty)) }),
  type: ({ params, data }) => ({ fault: reasons.type([params.type].flat().join(' or '), data) }),
  enum: ({ params, data }) => {
    const allowed = (params.allowedValues as readonly unknown[]).map(String);
    return { fault: reasons.oneOf(allowed, data), hint: didYouMean(String(data), allowed) };
  },
  const: ({ params, data }) => ({ fault: reasons.equal(params.allowedValue, data) }),
  pattern: ({ params, parentSchema, data }) => ({
    fault: reasons.form(data, parentSchema?.description ?? `of the form ${params.pattern}`),
  }),
  minLength: () => ({ fault: reasons.empty() }),
  maxLength: ({ params, data }) => ({ fault: reasons.tooLong(params.limit, data) }),
  minItems: () => ({ fault: reasons.empty() }),
  minimum: ({ params, data }) => ({ fault: reasons.atLeast(params.limit, data) }),
  maximum: ({ params, data }) => ({ fault: reasons.atMost(params.limit, data) }),
};

/** Keywords that only say that a schema inside of them has failed, which has been reported itself. */
const WRAPPERS = new Set(['if', 'propertyNames']);

/** Undefined for an error that repeats another. */
export function explain(error: SchemaError): Explanation | undefined {
  if (WRAPPERS.has(error.keyword)) return undefined;
  return SENTENCES[error.keyword]?.(error) ?? { fault: `breaks the rule "${error.keyword}"` };
}
