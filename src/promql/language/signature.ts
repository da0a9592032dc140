import type { Version } from '../../core/index.js';
import type { ValueType } from '../ast.js';
import type { Unit } from '../metric.js';
import type { FeatureFlag } from './feature-flags.js';

/**
 * What a function does to the labels of its vector:
 * `keep` all with the name · `dropName` · `dropLe` (name and `le`) · `none` at all ·
 * `absent` (those that the selector fixes by `=`) · `replace`, `join`, `info`, `quantiles`: by its own arguments.
 */
export type LabelEffect =
  | 'keep'
  | 'dropName'
  | 'dropLe'
  | 'none'
  | 'absent'
  | 'replace'
  | 'join'
  | 'info'
  | 'quantiles';

/**
 * The unit of the result: `same` as the vector's · `perSecond` · `observed` (what a histogram measures) · `counted` (of a histogram: how many) · `total` (their
 * sum) · `square` ·
 * `root` · `none` (meaningless or unknown) · or one fixed unit.
 */
export type UnitEffect =
  | 'same'
  | 'perSecond'
  | 'observed'
  | 'counted'
  | 'total'
  | 'square'
  | 'root'
  | 'none'
  | { readonly unit: Unit };

/** First release, last before removal, and whether a feature flag is needed: the same for all parts of the language. */
export interface Availability {
  readonly since?: Version | undefined;
  /** The first release that no longer has it. */
  readonly removedIn?: Version | undefined;
  readonly replacedBy?: string | undefined;
  /** Needs a feature flag: `true` for good, or until the release named. */
  readonly experimental?: true | { readonly until: Version } | undefined;
  /** The flag's name, where it is not `promql-experimental-functions`. */
  readonly flag?: FeatureFlag | undefined;
}

export interface FunctionSignature extends Availability {
  readonly args: readonly ValueType[];
  /** How many of the last arguments may be left out. */
  readonly optional?: number | undefined;
  /** How often the last argument may stand at most; absent: once. */
  readonly repeat?: number | undefined;
  readonly result: ValueType;
  readonly labels: LabelEffect;
  readonly unit: UnitEffect;
  /** The kind of metric that the function is made for. */
  readonly wants?: 'counter' | 'gauge' | 'histogram' | undefined;
  /** True if a counter stays a counter: still only growing, until it restarts. */
  readonly keepsCounter?: true | undefined;
  /** True if the result changes with the clock, whatever the samples say. */
  readonly clock?: true | undefined;
  /** True if the result is computed from several samples, so that it hits a given fraction by chance only. */
  readonly computes?: true | undefined;
  /** True if values are added up: of shares it makes something of any size. */
  readonly adds?: true | undefined;
  /** How many samples of a range it needs, if more than one. */
  readonly samples?: 2 | undefined;
  /** True if it says something of all that the range holds, so that what lies between two ranges is lost. */
  readonly sumsUp?: true | undefined;
  /** The modifiers of its range that it knows. */
  readonly extensions?: readonly ('anchored' | 'smoothed')[] | undefined;
}

export interface AggregationSignature extends Availability {
  readonly param?: { readonly type: 'scalar' | 'string'; readonly name: string } | undefined;
  /** `group`: the grouping decides · `select`: passes whole series · `countValues`: grouping plus a new label. */
  readonly labels: 'group' | 'select' | 'countValues';
  readonly unit: UnitEffect;
  readonly keepsCounter?: true | undefined;
  /** As of a function. */
  readonly computes?: true | undefined;
  readonly adds?: true | undefined;
}

export interface OperatorSignature extends Availability {
  readonly kind: 'arithmetic' | 'comparison' | 'set' | 'trim';
  /** Higher binds tighter. */
  readonly precedence: number;
  readonly rightAssociative?: true | undefined;
  readonly unit: 'same' | 'multiply' | 'divide' | 'none';
}
