import type { Matcher } from '../../promql/index.js';
import type { Code } from './code.js';

/** A series by the name that it has in the module that is written. */
export interface NamedSeries {
  readonly code: Code;
  readonly kind: 'counter' | 'gauge' | 'histogram' | 'nativeHistogram' | 'summary';
  /** The unit that its definition says, if it says one. */
  readonly unit?: string | undefined;
  /** What it is narrowed by already. */
  readonly matchers: readonly Matcher[];
}

/** What a module calls the series that its expressions read. */
export interface Names {
  readonly series: (metric: string) => readonly NamedSeries[];
}
