import * as z from 'zod';
import { panelKind } from './panel-kind.js';
import { type LegendPlacement, legendPlacement, type ShowValue, showValue } from './parts.js';

/** Options of a status history. */
export interface StatusHistoryOptions {
  /** Default `auto`: where there is room. */
  readonly showValue?: ShowValue | undefined;
  /** Share of its place that a mark fills, 0 to 1. Default 0.9 each. */
  readonly rowHeight?: number | undefined;
  readonly columnWidth?: number | undefined;
  /** Default `hidden`. */
  readonly legendAt?: LegendPlacement | undefined;
}

const schema = z.strictObject({
  showValue: showValue.default('auto'),
  rowHeight: z.number().min(0).max(1).default(0.9),
  columnWidth: z.number().min(0).max(1).default(0.9),
  legendAt: legendPlacement.default('hidden'),
});

/** One mark for each sample: probes, checks, runs of a job. */
export const statusHistory = panelKind<StatusHistoryOptions, z.output<typeof schema>>({
  schema,
  size: { w: 12, h: 8 },
  data: 'prometheus',
  instant: false,
  answer: 'series',
  thresholds: true,
});
