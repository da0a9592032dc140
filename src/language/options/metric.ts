import * as z from 'zod';
import { key, labelName } from './parts.js';

const labelType = z.strictObject(
  {
    type: z.literal('label'),
    values: z.array(z.string()).min(1).readonly().optional(),
    pattern: z.string().optional(),
    example: z.string().optional(),
    cardinality: z.int().positive().optional(),
  },
  { error: "must be a label type: oneOf('a', 'b') or text({ … })" },
);

/** https://prometheus.io/docs/concepts/data_model/ */
export const metricName = z
  .string()
  .regex(/^[a-zA-Z_:][a-zA-Z0-9_:]*$/, 'is no metric name: letters, digits and _, the first no digit');

/** Options of `counter`, `gauge`, `histogram` and `summary`; the kind is set by the function. */
export const metricSchema = z.strictObject({
  kind: z.enum(['counter', 'gauge', 'histogram', 'summary']),
  help: z.string().min(1, 'must say what is measured'),
  unit: z.string().min(1).optional(),
  labels: z.record(labelName, labelType).default({}),
  emittedBy: key.optional(),
  buckets: z.array(z.number()).min(1).readonly().optional(),
  native: z.literal(true).optional(),
  quantiles: z.array(z.number().min(0).max(1)).readonly().optional(),
});

export type MetricOptions = z.output<typeof metricSchema>;
