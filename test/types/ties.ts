import * as z from 'zod';
import { optionsOf, type Tied } from '../../src/language/tie.js';
import type { Quantity } from '../../src/promql/index.js';

/** What ties a schema to the type that people write, held against each way in which the two can come apart. */
interface Input {
  readonly title: string;
  readonly limit?: Quantity<'usd'>;
  readonly at?: `${number}:${number}`;
  readonly mode?: 'own' | 'all';
  readonly steps?: readonly { readonly after: string; readonly again?: boolean }[];
}

const quantity = z.custom<Quantity>();
const steps = z.array(z.strictObject({ after: z.string(), again: z.boolean().default(false) }));
const whole = {
  title: z.string().min(1),
  limit: quantity.optional(),
  at: z.string().optional(),
  mode: z.enum(['own', 'all']).default('own'),
  steps: steps.optional(),
};
const { limit: _, ...withoutLimit } = whole;

export const right = optionsOf<Input>()(z.strictObject(whole));
export const completed: 'own' | 'all' = right.parse({}).mode;

// @ts-expect-error the schema lacks limit
optionsOf<Input>()(z.strictObject(withoutLimit));
// @ts-expect-error the type lacks extra
optionsOf<Input>()(z.strictObject({ ...whole, extra: z.string().optional() }));
// @ts-expect-error only the schema asks for limit
optionsOf<Input>()(z.strictObject({ ...whole, limit: quantity }));
// @ts-expect-error only the type asks for title
optionsOf<Input>()(z.strictObject({ ...whole, title: z.string().optional() }));
// @ts-expect-error the schema takes a number
optionsOf<Input>()(z.strictObject({ ...whole, title: z.number() }));
// @ts-expect-error the schema takes more
optionsOf<Input>()(z.strictObject({ ...whole, title: z.union([z.string(), z.number()]) }));
// @ts-expect-error the schema takes one mode less
optionsOf<Input>()(z.strictObject({ ...whole, mode: z.enum(['own']).optional() }));
// @ts-expect-error the schema takes one mode more
optionsOf<Input>()(z.strictObject({ ...whole, mode: z.enum(['own', 'all', 'none']).optional() }));
// @ts-expect-error a text is no quantity
optionsOf<Input>()(z.strictObject({ ...whole, limit: z.string().optional() }));
// @ts-expect-error one step is no list of steps
optionsOf<Input>()(z.strictObject({ ...whole, steps: steps.element.optional() }));
const once = z.array(z.strictObject({ after: z.string() }));
// @ts-expect-error the schema lacks `again`, deep inside
optionsOf<Input>()(z.strictObject({ ...whole, steps: once.optional() }));

/** What the compiler says where they come apart. */
type Says<I, S> = Tied<I, S> extends { readonly untied: infer Words } ? Words : 'tied';

export const said: readonly [
  Says<{ a: string }, { a: string }>,
  Says<{ a: string; b: string }, { a: string }>,
  Says<{ a: string }, { a: string; b?: number }>,
  Says<{ a?: string }, { a: string }>,
  Says<{ a: string }, { a: boolean }>,
  Says<{ a: 'x'; b?: 1 } | { a: 'y' }, { a: 'x' | 'y'; b?: 1 }>,
] = [
  'tied',
  'the schema lacks b',
  'the type lacks b',
  'only one of them asks for a',
  'they take other values for a',
  'tied',
];
