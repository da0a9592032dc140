/** A union of names as one text, for a message: `"a", "b"`. */
export type Listed<N extends string> = [N] extends [never] ? '' : Rest<N, LastOf<N>>;

type Rest<N extends string, Last extends string> = [Exclude<N, Last>] extends [never]
  ? `"${Last}"`
  : `${Listed<Exclude<N, Last>>}, "${Last}"`;

/** Some one of a union: overloads resolve to the last, and an intersection of functions is overloads. */
type LastOf<N extends string> =
  Intersection<N extends string ? () => N : never> extends () => infer L ? L & string : never;

type Intersection<F> = (F extends unknown ? (each: F) => void : never) extends (all: infer I) => void
  ? I
  : never;
