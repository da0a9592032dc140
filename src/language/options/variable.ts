import * as z from 'zod';
import { handle, labelName, title } from './parts.js';

const name = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'must be letters, digits and _, as Grafana finds no other in a query');

const shown = {
  title: title.optional(),
  description: z.string().default(''),
};

const choice = { multi: z.boolean().default(false), all: z.boolean().default(false) };

/** What `fromLabel`, `choice` and `interval` hand on. */
export const variableSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('labelValues'),
    name,
    metric: handle('metric'),
    label: labelName,
    ...shown,
    ...choice,
  }),
  z.strictObject({
    kind: z.literal('custom'),
    name,
    values: z.array(z.string()).min(1),
    ...shown,
    ...choice,
  }),
  z.strictObject({ kind: z.literal('interval'), name, values: z.array(z.string()).min(1), ...shown }),
]);

export type VariableOptions = z.output<typeof variableSchema>;
