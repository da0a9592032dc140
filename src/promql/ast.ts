import type { Span } from '../core/index.js';
import type { Unit } from './metric.js';

/**
 * The expression language as data. Trees are immutable and JSON-able. They have no node for parentheses: the
 * printer writes the few that the reading needs. `span` is there on nodes that were parsed from a text.
 */
export type Expr =
  | NumberLiteral
  | StringLiteral
  | VectorSelector
  | MatrixSelector
  | Subquery
  | Call
  | Aggregation
  | Binary
  | Unary
  | Variable;

interface Node {
  readonly span?: Span | undefined;
}

export interface NumberLiteral extends Node {
  readonly type: 'number';
  /** May be NaN or infinite. */
  readonly value: number;
  /** What it counts, where the builders know: a text has no place for it. */
  readonly unit?: Unit | undefined;
}

export interface StringLiteral extends Node {
  readonly type: 'string';
  readonly value: string;
}

export type MatchOperator = '=' | '!=' | '=~' | '!~';

export interface Matcher extends Node {
  readonly label: string;
  readonly operator: MatchOperator;
  /** Unescaped. In a dashboard it may hold Grafana variables (`$endpoint`, `${endpoint:regex}`). */
  readonly value: string;
}

/** `@ 1609746000`, `@ start()`, `@ end()`. */
export type AtModifier =
  | { readonly type: 'timestamp'; readonly seconds: number }
  | { readonly type: 'start' | 'end' };

/**
 * A length of time in a query. `window` is "the usual one", not yet decided: a dashboard prints
 * `$__rate_interval` for it, a rule the system's window. `variable` is a Grafana macro or variable.
 */
export type Range = Length | { readonly type: 'window' };

/** A length of time that the text says. */
export type Length = { readonly type: 'duration'; readonly ms: number } | RangeVariable | DurationExpression;

/** Arithmetic of durations: `5m + 1m`, `2 * step()`. A plain number in it is a duration of so many seconds. */
export type DurationExpression =
  | {
      readonly type: 'arithmetic';
      readonly op: '+' | '-' | '*' | '/' | '%' | '^';
      readonly left: Length;
      readonly right: Length;
    }
  | { readonly type: 'negative'; readonly length: Length }
  /** Parentheses around a plain length: arithmetic to Prometheus, and refused where it has none. */
  | { readonly type: 'group'; readonly length: Length }
  | { readonly type: 'function'; readonly func: DurationFunction; readonly args: readonly Length[] };

/** `min` and `max` became `min_of` and `max_of` in 3.13. */
export type DurationFunction = 'step' | 'range' | 'min' | 'max' | 'min_of' | 'max_of';

/** `$interval`, `${interval:raw}`, `${__range_s}s`. */
export interface RangeVariable {
  readonly type: 'variable';
  readonly name: string;
  /** What stands after the colon in `${name:format}`. */
  readonly format?: string | undefined;
  /** A unit glued to it: the last `s` of `${__range_s}s`. */
  readonly suffix?: string | undefined;
}

interface Modified extends Node {
  /** Milliseconds, negative to look ahead; or a Grafana variable. */
  readonly offset?: Length | undefined;
  readonly at?: AtModifier | undefined;
}

export interface VectorSelector extends Modified {
  readonly type: 'selector';
  /** Absent in `{__name__=~"…"}`. A name in a dashboard may hold Grafana variables: `${prefix}_requests_total`. */
  readonly metric?: string | undefined;
  readonly matchers: readonly Matcher[];
  /** How samples at the ends of the range are taken; of a range vector it stands behind the bracket. */
  readonly extension?: 'anchored' | 'smoothed' | undefined;
}

export interface MatrixSelector extends Node {
  readonly type: 'matrix';
  /** Offset and @ stand on the selector. */
  readonly selector: VectorSelector;
  readonly range: Range;
}

export interface Subquery extends Modified {
  readonly type: 'subquery';
  readonly expr: Expr;
  readonly range: Range;
  readonly step?: Range | undefined;
}

export interface Call extends Node {
  readonly type: 'call';
  readonly func: string;
  readonly args: readonly Expr[];
}

export interface Grouping extends Node {
  readonly type: 'by' | 'without';
  readonly labels: readonly string[];
}

export interface Aggregation extends Node {
  readonly type: 'aggregation';
  readonly op: string;
  readonly expr: Expr;
  /** The k of topk, the label of count_values, the φ of quantile. */
  readonly param?: Expr | undefined;
  readonly grouping?: Grouping | undefined;
}

export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '^'
  | 'atan2'
  | '=='
  | '!='
  | '>'
  | '<'
  | '>='
  | '<='
  | '</'
  | '>/'
  | 'and'
  | 'or'
  | 'unless';

export interface Matching extends Node {
  readonly type: 'on' | 'ignoring';
  readonly labels: readonly string[];
  /** `left` is `group_left`: the left side has many. */
  readonly group?: { readonly side: 'left' | 'right'; readonly include: readonly string[] } | undefined;
}

export interface Binary extends Node {
  readonly type: 'binary';
  readonly op: BinaryOperator;
  readonly left: Expr;
  readonly right: Expr;
  readonly bool?: boolean | undefined;
  readonly matching?: Matching | undefined;
  /** What stands in for a series that one side lacks: `fill(0)`, `fill_left(0) fill_right(1)`. */
  readonly fill?: { readonly left?: number | undefined; readonly right?: number | undefined } | undefined;
}

export interface Unary extends Node {
  readonly type: 'unary';
  readonly op: '+' | '-';
  readonly expr: Expr;
}

/** A Grafana variable where an expression stands: `$threshold`, `${__range_s}`. */
export interface Variable extends Node {
  readonly type: 'variable';
  readonly name: string;
  readonly format?: string | undefined;
}

/** What an expression evaluates to: Prometheus' `scalar`, `instant vector`, `range vector`, `string`. */
export type ValueType = 'scalar' | 'vector' | 'matrix' | 'string';
