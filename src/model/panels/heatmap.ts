import * as z from 'zod';
import { panelKind } from './panel-kind.js';

/** Options of a heat map. Its unit is that of the buckets, which stand on the vertical axis. */
export interface HeatmapOptions {
  /** Default `oranges`. */
  readonly colors?: 'oranges' | 'blues' | 'greens' | 'reds' | 'spectral' | 'turbo' | undefined;
  /** How calculated buckets grow: `log` for values of many magnitudes. Default `linear`. */
  readonly scale?: 'linear' | 'log' | undefined;
  /** The colour scale below the panel. Default true. */
  readonly legend?: boolean | undefined;
  /** Sorts plain values into buckets, for a query that gives no histogram. Default false. */
  readonly calculate?: boolean | undefined;
}

const schema = z.strictObject({
  colors: z.enum(['oranges', 'blues', 'greens', 'reds', 'spectral', 'turbo']).default('oranges'),
  scale: z.enum(['linear', 'log']).default('linear'),
  legend: z.boolean().default(true),
  calculate: z.boolean().default(false),
});

/** How a histogram's observations are spread, over time. */
export const heatmap = panelKind<HeatmapOptions, z.output<typeof schema>>({
  schema,
  size: { w: 12, h: 8 },
  data: 'prometheus',
  instant: false,
  answer: 'buckets',
  thresholds: false,
});
