/** What a label may hold: a closed set of values, or text. */
export interface LabelType<V extends string = string> {
  readonly type: 'label';
  /** The values, if the set is closed. */
  readonly values?: readonly V[] | undefined;
  /** An RE2 pattern, anchored, that every value matches. */
  readonly pattern?: string | undefined;
  readonly example?: string | undefined;
  /** How many values to expect. */
  readonly cardinality?: number | undefined;
}

/** The labels of a metric as declared. */
export type LabelTypes = Readonly<Record<string, LabelType>>;

/** A condition on a label's value, made by `matches` and `not`. */
export interface LabelMatcher<V extends string = string> {
  readonly type: 'matcher';
  readonly operator: '=' | '!=' | '=~' | '!~';
  readonly value: string;
  /** Which values it names, for the compiler. */
  readonly '~values'?: V;
}

/** What a person may write for a label: a value, several values, or a matcher. */
export type MatcherInput<V extends string> = V | readonly V[] | LabelMatcher<V>;

type ValueOf<T> = T extends LabelType<infer V> ? V : string;

/** Matchers of a selector, by label. */
export type Where<M extends LabelTypes> = {
  readonly [K in keyof M]?: MatcherInput<ValueOf<M[K]>>;
} & { readonly [K in TargetLabel]?: MatcherInput<string> };

/** Labels that the scrape puts on every series. */
export type TargetLabel = 'job' | 'instance';

/** Names of all labels that a metric's series carry. */
// Conditional only so that messages list the names and not the metric's whole declaration.
export type LabelsOf<M extends LabelTypes> = M extends LabelTypes
  ? (keyof M & string) | 'job' | 'instance'
  : never;
