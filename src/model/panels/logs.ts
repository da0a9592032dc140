import * as z from 'zod';
import { panelKind } from './panel-kind.js';

/** Options of log lines. The query is LogQL. */
export interface LogsOptions {
  /** How many lines are loaded. Default 200. */
  readonly maxLines?: number | undefined;
  /** Default `newest` first. */
  readonly order?: 'newest' | 'oldest' | undefined;
  /** Long lines go on below. Default true. */
  readonly wrap?: boolean | undefined;
  /** JSON over several lines. Default false. */
  readonly prettify?: boolean | undefined;
  /** Default true. */
  readonly time?: boolean | undefined;
  /** The labels of each line. Default false: they stand in its details. */
  readonly labels?: boolean | undefined;
  /** Shows equal lines once: the same text, the same but for numbers, or the same shape. Default `none`. */
  readonly dedupe?: 'none' | 'exact' | 'numbers' | 'signature' | undefined;
}

const schema = z.strictObject({
  maxLines: z.int().min(1).max(5000).default(200),
  order: z.enum(['newest', 'oldest']).default('newest'),
  wrap: z.boolean().default(true),
  prettify: z.boolean().default(false),
  time: z.boolean().default(true),
  labels: z.boolean().default(false),
  dedupe: z.enum(['none', 'exact', 'numbers', 'signature']).default('none'),
});

/** Log lines from Loki. */
export const logs = panelKind<LogsOptions, z.output<typeof schema>, 'loki'>({
  schema,
  size: { w: 24, h: 10 },
  data: 'loki',
  instant: false,
  answer: 'series',
  thresholds: false,
});
