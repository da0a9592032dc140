import { didYouMean } from '../../core/index.js';
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
      fault: `unknown property "${name}"`,
      hint: didYouMean(name, Object.keys(parentSchema?.properties ?? {})),
    };
  },
  required: ({ params }) => ({ fault: `"${params.missingProperty}" is missing` }),
  type: ({ params, data }) => ({ fault: `must be ${[params.type].flat().join(' or ')}, is ${show(data)}` }),
  enum: ({ params, data }) => {
    const allowed = (params.allowedValues as readonly unknown[]).map(String);
    return {
      fault: `must be one of ${allowed.join(', ')}; is ${show(data)}`,
      hint: didYouMean(String(data), allowed),
    };
  },
  const: ({ params, data }) => ({ fault: `must be ${show(params.allowedValue)}, is ${show(data)}` }),
  pattern: ({ params, parentSchema, data }) => ({
    fault: `${show(data)} is not ${parentSchema?.description ?? `of the form ${params.pattern}`}`,
  }),
  minLength: () => ({ fault: 'must not be empty' }),
  minItems: () => ({ fault: 'must not be empty' }),
  minimum: ({ params, data }) => ({ fault: `must be at least ${params.limit}, is ${show(data)}` }),
  maximum: ({ params, data }) => ({ fault: `must be at most ${params.limit}, is ${show(data)}` }),
};

/** Keywords that only say that a schema inside of them has failed, which has been reported itself. */
const WRAPPERS = new Set(['if', 'propertyNames']);

/** Undefined for an error that repeats another. */
export function explain(error: SchemaError): Explanation | undefined {
  if (WRAPPERS.has(error.keyword)) return undefined;
  return SENTENCES[error.keyword]?.(error) ?? { fault: `breaks the rule "${error.keyword}"` };
}

/** A value in a sentence, cut short. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
