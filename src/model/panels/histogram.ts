import * as z from 'zod';
import { panelKind } from './panel-kind.js';
import { type LegendPlacement, legendPlacement, percent } from './parts.js';

/** Options of a histogram. */
export interface HistogramOptions {
  /** About how many bars. Default 30. */
  readonly bucketCount?: number | undefined;
  /** How wide a bar is, in the unit of the values; comes before `bucketCount`. */
  readonly bucketSize?: number | undefined;
  /** All series as one. Default false. */
  readonly combine?: boolean | undefined;
  /** How dark the bars are, 0 to 100. Default 80. */
  readonly fill?: number | undefined;
  /** Default `bottom`. */
  readonly legendAt?: LegendPlacement | undefined;
}

const schema = z.strictObject({
  bucketCount: z.int().min(1).default(30),
  bucketSize: z.number().positive().optional(),
  combine: z.boolean().default(false),
  fill: percent.default(80),
  legendAt: legendPlacement.default('bottom'),
});

/** How the values of the time range are spread. For a Prometheus histogram's buckets, a heat map tells more. */
export const histogram = panelKind<HistogramOptions, z.output<typeof schema>>({
  schema,
  size: { w: 8, h: 8 },
  data: 'prometheus',
  instant: false,
  answer: 'series',
  thresholds: true,
});
