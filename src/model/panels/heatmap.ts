import { z } from 'zod';
import { panelKind } from './panel-kind.js';

/** Options of a heat map. Its unit is that of the buckets, which stand on the vertical axis. */
export interface HeatmapOptions {
  /** Default `oranges`. */
  readonly colors?: 'oranges' | 'blues' | 'greens' | 'reds' | 'spectral' | 'turbo' | undefined;
  /** `log` for latencies of many magnitudes. Default `auto`: the buckets as they are. */
  readonly scale?: 'auto' | 'log' | undefined;
  /** The colour scale below the panel. Default true. */
  readonly legend?: boolean | undefined;
  /** Sorts plain values into buckets, for a query that gives no histogram. Default false. */
  readonly calculate?: boolean | undefined;
}

const schema = z.strictObject({
  colors: z.enum(['oranges', 'blues', 'greens', 'reds', 'spectral', 'turbo']).default('oranges'),
  scale: z.enum(['auto', 'log']).default('auto'),
  legend: z.boolean().default(true),
  calculate: z.boolean().default(false),
});

/** How a histogram's observations are spread, over time. */
export const heatmap = panelKind<HeatmapOptions, z.output<typeof schema>>({
  schema,
  size: { w: 12, h: 8 },
  data: 'prometheus',
  instant: false,
  format: 'heatmap',
  thresholds: false,
});
