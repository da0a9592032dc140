/**
 * A type of Grafana's foundation SDK as the data that JSON holds: enumerations are their values, and there are no methods. So
 * documents are object literals that the compiler judges, what is read has the same type, and no line of the SDK is loaded.
 */
export type Plain<T> = 0 extends 1 & T
  ? unknown
  : T extends string
    ? `${T}`
    : T extends number
      ? ValueOf<T>
      : T extends readonly (infer Item)[]
        ? readonly Plain<Item>[]
        : T extends object
          ? { readonly [K in keyof T as T[K] extends Method ? never : K]: Plain<T[K]> }
          : T;

/** The number that a member of an enumeration is. */
type ValueOf<T extends number> = `${T}` extends `${infer N extends number}` ? N : number;

// biome-ignore lint/suspicious/noExplicitAny: every method is one, whatever it takes
type Method = (...args: any[]) => unknown;
