import * as z from 'zod';
import { panelKind } from './panel-kind.js';

/** Options of a text. */
export interface TextOptions {
  /** Markdown. HTML in it is shown, not run. `${variable}` prints the value of a dashboard's variable. */
  readonly content: string;
}

const schema = z.strictObject({ content: z.string().min(1) });

/** Words on a dashboard: what it is for, what to do, where to go on. */
export const text = panelKind<TextOptions, z.output<typeof schema>, 'none'>({
  schema,
  size: { w: 24, h: 4 },
  data: 'none',
  instant: false,
  answer: 'series',
  thresholds: false,
});
