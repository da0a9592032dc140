import { gaugeHandle, type MatcherInput, selection, type Unit, type Vector } from '../promql/index.js';
import type { Defined, Definition, DefinitionKind } from './definition.js';

/**
 * A series that Prometheus computes and keeps, as a value. Whatever uses it, an alert, a panel, another recording, brings
 * its recordings along; listing it among the system's rules does so too.
 */
export interface Derived<K extends DefinitionKind, L extends string, U extends string>
  extends Vector<L, U>,
    Defined<K> {
  /** The series whose labels match. */
  where(matchers: { readonly [N in L]?: MatcherInput<string> }): Vector<L, U>;
}

/** One series of a definition, with the methods of an expression. */
export function seriesOf(definition: Definition, series: string, unit: Unit | undefined): Vector {
  return gaugeHandle(selection(series, unit, [definition]));
}

/** The series that a definition is known by, and what else it offers. */
export function derived<H>(
  definition: Definition,
  series: string,
  unit: Unit | undefined,
  more: object = {},
): H {
  return Object.assign(seriesOf(definition, series, unit), { definition }, more) as unknown as H;
}
