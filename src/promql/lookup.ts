import type { Metrics } from './metric.js';
import { once } from './once.js';
import { type Compiled, compilePattern } from './regex.js';
import { type Series, seriesOf } from './series.js';

/** What those who go over a tree ask again and again: worked out once for as long as they go. */
export interface Lookup {
  /** The series of a name; undefined if nobody declares them, or nothing is declared at all. */
  readonly series: (name: string | undefined) => Series | undefined;
  readonly pattern: (source: string) => Compiled;
}

export function lookupIn(metrics: Metrics | undefined, target?: string): Lookup {
  return {
    series: once(name => (name === undefined || metrics === undefined ? undefined : seriesOf(name, metrics))),
    pattern: once(source => compilePattern(source, target)),
  };
}
