import * as z from 'zod';
import type { Duration } from '../../core/index.js';
import { SEVERITIES, type Severity } from '../../model/index.js';
import type { Quantity, Typed } from '../../promql/index.js';
import { panelReference } from './alert.js';
import { duration, expression, positiveDuration, staticLabels, title, url } from './parts.js';

/** The windows of a multi-window, multi-burn-rate alert. */
export const SLO_WINDOWS = ['5m', '30m', '1h', '2h', '6h', '1d', '3d'] as const;

export type SloWindow = (typeof SLO_WINDOWS)[number];

const DAY = 86_400_000;

/** A counter, whatever its labels. */
export interface Countable {
  readonly type: 'counter';
  rate(window?: Duration): Typed;
}

/** A histogram, whatever its labels. */
export interface Observed {
  readonly type: 'histogram';
  within(bound: number, over?: { readonly window?: Duration }): Typed;
}

const countable = z.custom<Countable>(
  value => (value as Countable | undefined)?.type === 'counter',
  'must be a counter',
);
const observed = z.custom<Observed>(
  value => (value as Observed | undefined)?.type === 'histogram',
  'must be a histogram with buckets',
);

/** Errors among all events, observations above a bucket, or the share of bad events by window. */
const indicator = z.union([
  z.strictObject({ errors: countable, total: countable }),
  z.strictObject({ of: observed, within: z.number() }),
  z.record(z.enum(SLO_WINDOWS), expression),
]);

const objective = z.custom<Quantity<'percent' | 'ratio'>>(
  value => ['percent', 'ratio'].includes(String((value as Quantity | undefined)?.unit)),
  'must be a share: percent(99.9)',
);

const burn = (severity: Severity) =>
  z
    .union([
      z.literal(false),
      z.strictObject({ severity: z.enum(SEVERITIES).default(severity), for: duration.default(0) }),
    ])
    .prefault({});

/** Options of `slo`. */
export const sloSchema = z.strictObject({
  service: z.string().min(1),
  objective,
  indicator,
  period: positiveDuration
    .refine(ms => ms >= 7 * DAY && ms % DAY === 0, 'must be whole days, at least 7')
    .default(30 * DAY),
  title,
  action: z.string().min(1),
  labels: staticLabels.default({}),
  runbook: url.optional(),
  panel: panelReference.optional(),
  /** The budget burns so fast that somebody has to get up. */
  page: burn('critical'),
  /** It burns so fast that somebody has to look at it in working hours. */
  ticket: burn('warning'),
});

export type SloOptions = z.output<typeof sloSchema>;
