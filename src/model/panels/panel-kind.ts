import type * as z from 'zod';
import type { Schema } from '../schema.js';

declare const input: unique symbol;

/** Where a panel's data comes from. */
export type PanelData = 'prometheus' | 'loki' | 'none';

/** What the language and the layout must know of a kind of panel. */
export interface PanelKindEntry<Options extends object, Resolved, D extends PanelData = 'prometheus'> {
  readonly [input]?: Options;
  /** Options of this kind alone, with their defaults. Unknown keys are refused. */
  readonly schema: Schema<Resolved>;
  /** Its size where the definition gives none, in grid units (24 columns; 30 px). */
  readonly size: { readonly w: number; readonly h: number };
  /** Where its data comes from; `none` for a panel that takes no query. */
  readonly data: D;
  /** How its queries run: over the time range or once, at its end. */
  readonly instant: boolean;
  /** What its queries ask for: series over time, a row for each set of labels, or how values are spread. */
  readonly answer: 'series' | 'table' | 'buckets';
  /** True if thresholds of the alerts on the same expression colour it. */
  readonly thresholds: boolean;
}

/** Types an entry of the registry: its schema takes the options that people write. */
export function panelKind<Options extends object, Resolved, D extends PanelData = 'prometheus'>(
  entry: PanelKindEntry<Options, Resolved, D> & { readonly schema: z.ZodType<Resolved, Options> },
): PanelKindEntry<Options, Resolved, D> {
  return entry;
}
