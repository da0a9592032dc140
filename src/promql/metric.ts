/** What a series measures over time. */
export type MetricKind = 'counter' | 'gauge' | 'histogram' | 'summary';

/**
 * The unit of a value, as a canonical text: a base (`seconds`, `bytes`, `ratio`, `percent`, `usd`, `celsius`, `count`, or
 * any word that a team uses, such as `connections`), or bases multiplied and divided: `bytes/seconds`,
 * `usd/count`. `ratio` is 0..1, `percent` 0..100: the same dimension in two scales.
 */
export type Unit = string;

/** The values that a label may take. */
export interface LabelSignature {
  /** The closed set of values, if it is closed. */
  readonly values?: readonly string[] | undefined;
  /** An RE2 pattern, anchored, that every value matches, if one is known. */
  readonly pattern?: string | undefined;
  /** True if only some of the series have it. */
  readonly optional?: true | undefined;
}

/** What the language must know of a metric to judge an expression that uses it. */
export interface MetricSignature {
  /** As declared: a histogram's base name, without `_bucket`. */
  readonly name: string;
  readonly kind: MetricKind;
  /** Its own labels; those that every scraped series has (`job`, `instance`) are in `Metrics.targetLabels`. */
  readonly labels: Readonly<Record<string, LabelSignature>>;
  /** Unit of a sample (of the observations, for histogram and summary). Absent if nobody says it: then it may be any. */
  readonly unit?: Unit | undefined;
  /** Upper bounds of a classic histogram, without +Inf, ascending; `[]` if nobody knows them. A native histogram has none. */
  readonly buckets?: readonly number[] | undefined;
  /** Quantiles of a summary. */
  readonly quantiles?: readonly number[] | undefined;
  /** The program that exposes it, if it is somebody else's. */
  readonly emittedBy?: string | undefined;
  /** True for a recording rule's result, which carries exactly `labels`. */
  readonly recorded?: boolean | undefined;
  /** How often its rule is evaluated, if not as often as the rest. */
  readonly everyMs?: number | undefined;
  /** The metrics that its recording rules come from, however many lie between. */
  readonly reads?: readonly string[] | undefined;
  /** True if its series may have labels besides `labels`, as a recording of something unknown may. */
  readonly open?: boolean | undefined;
  /** True if its declaration has a mistake, which is reported already: what would follow from it is not. */
  readonly unsettled?: boolean | undefined;
}

/** Everything that the expressions of a system can name. */
export interface Metrics {
  /** By declared name; `requests_bucket`, `_sum` and `_count` are found through their base. */
  readonly signatures: ReadonlyMap<string, MetricSignature>;
  /** Labels that the scrape puts on every series. */
  readonly targetLabels: readonly string[];
  /** Labels that it puts on some: those that only some jobs have. */
  readonly jobLabels?: readonly string[] | undefined;
  /** How often series get a sample, if that is known. */
  readonly timing?: Timing | undefined;
}

/** How often targets are scraped and rules evaluated, in milliseconds. */
export interface Timing {
  readonly scrapeMs: number;
  /** By the name of the job. */
  readonly jobs: ReadonlyMap<string, number>;
  readonly evaluationMs: number;
  /** What a range is where nothing is said. Whether it is long enough for `scrapeMs` is not asked again. */
  readonly windowMs: number;
}
