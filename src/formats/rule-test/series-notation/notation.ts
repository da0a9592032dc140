/**
 * The values of a series as promtool's tests write them: `1+2x5 _ stale {{schema:1 count:3}}x2`. The grammar is that of
 * `series_description` in https://github.com/prometheus/prometheus/blob/main/promql/parser/generated_parser.y
 */
export type SeriesNotation = readonly SeriesItem[];

/** One word of the notation. `times` counts the values behind the first: `1x2` is three of them. */
export type SeriesItem =
  | {
      readonly kind: 'number';
      readonly start: number;
      /** What is added for each further value. */
      readonly step?: number | undefined;
      readonly times?: number | undefined;
    }
  | {
      readonly kind: 'histogram';
      readonly start: NativeHistogram;
      readonly step?: HistogramStep | undefined;
      readonly times?: number | undefined;
    }
  /** `_`, `_x3`: so many values are missing; here `times` counts all of them. */
  | { readonly kind: 'missing'; readonly times?: number | undefined }
  | { readonly kind: 'stale' };

/** What is added to a histogram, or taken from it, for each further value. */
export interface HistogramStep {
  readonly sign: '+' | '-';
  readonly histogram: NativeHistogram;
}

/** A native histogram. What is not given is 0 or empty. */
export interface NativeHistogram {
  readonly schema?: number | undefined;
  readonly sum?: number | undefined;
  readonly count?: number | undefined;
  readonly z_bucket?: number | undefined;
  readonly z_bucket_w?: number | undefined;
  readonly custom_values?: readonly number[] | undefined;
  readonly buckets?: readonly number[] | undefined;
  readonly offset?: number | undefined;
  readonly n_buckets?: readonly number[] | undefined;
  readonly n_offset?: number | undefined;
  readonly counter_reset_hint?: CounterResetHint | undefined;
}

export const COUNTER_RESET_HINTS = ['unknown', 'reset', 'not_reset', 'gauge'] as const;
export type CounterResetHint = (typeof COUNTER_RESET_HINTS)[number];

/** What kind of value a property of a histogram has, in the order in which they are printed. */
export const HISTOGRAM_PROPERTIES = {
  schema: 'integer',
  sum: 'number',
  count: 'number',
  z_bucket: 'number',
  z_bucket_w: 'number',
  custom_values: 'list',
  buckets: 'list',
  offset: 'integer',
  n_buckets: 'list',
  n_offset: 'integer',
  counter_reset_hint: 'hint',
} as const satisfies Record<keyof NativeHistogram, string>;
