import * as z from 'zod';
import { panelKind } from './panel-kind.js';

/** Options of a list of alerts. */
export interface AlertListOptions {
  /** Only alerts with these labels: `{ severity: 'critical' }`. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
  /** Only alerts of the dashboard's system, or of every system. Default `own`. */
  readonly systems?: 'own' | 'all' | undefined;
  /** An alert once, or again for each step of its escalation. Default `first`. */
  readonly steps?: 'first' | 'all' | undefined;
  /** Default both. */
  readonly states?: readonly ('firing' | 'pending')[] | undefined;
  /** Default 20. */
  readonly maxItems?: number | undefined;
  /** A list, or only how many there are. Default `list`. */
  readonly show?: 'list' | 'count' | undefined;
  /** Labels under whose values alerts are put together. */
  readonly groupBy?: readonly string[] | undefined;
}

const labelName = z
  .string()
  .regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/, 'is not a valid label name: use letters, digits and _');

const schema = z.strictObject({
  labels: z.record(labelName, z.string()).readonly().default({}),
  systems: z.enum(['own', 'all']).default('own'),
  steps: z.enum(['first', 'all']).default('first'),
  states: z
    .array(z.enum(['firing', 'pending']))
    .min(1)
    .readonly()
    .default(['firing', 'pending']),
  maxItems: z.int().min(1).max(1000).default(20),
  show: z.enum(['list', 'count']).default('list'),
  groupBy: z.array(labelName).readonly().default([]),
});

/** What is firing now. */
export const alertList = panelKind<AlertListOptions, z.output<typeof schema>, 'none'>({
  schema,
  size: { w: 8, h: 8 },
  data: 'none',
  instant: false,
  answer: 'series',
  thresholds: false,
});
