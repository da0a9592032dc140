import type { Diagnostic, Excerpt, LogicalPath, Origin, Related, Severity } from './diagnostic.js';

/** The words of one kind of problem. `P` is what the place that reports it must tell. */
export interface Wording<P> {
  readonly severity: Severity;
  /** One sentence: what is wrong, with the names involved. No full stop at the end. */
  readonly message: (facts: P) => string;
  /** What to do about it. */
  readonly help?: (facts: P) => string | undefined;
  /** The name that is wrong, if the person wrote it just so: for the place of the problem. */
  readonly word?: (facts: P) => string;
}

/** The facts of the place: which definition, which call, which part of a text. */
export interface Place extends Origin {
  readonly path: LogicalPath;
  readonly excerpt?: Excerpt | undefined;
  readonly related?: readonly Related[] | undefined;
}

type Wordings = Record<string, Wording<never>>;
type Facts<W> = W extends Wording<infer P> ? P : never;

/** Turns facts into a diagnostic with the words of a catalogue. */
export type Report<C extends Wordings> = <K extends keyof C & string>(
  code: K,
  facts: Facts<C[K]>,
  place: Place,
) => Diagnostic;

/** A room's catalogue: every `area/what` code that it can report. */
export interface Catalogue<C extends Wordings> {
  readonly codes: readonly (keyof C & string)[];
  readonly severityOf: (code: keyof C & string) => Severity;
  readonly report: Report<C>;
}

/** Types one entry of a catalogue: `wording<{ name: string }>({ severity: 'error', message: ({ name }) => … })`. */
export function wording<P>(entry: Wording<P>): Wording<P> {
  return entry;
}

/** Builds a catalogue from its words, so that report sites hold facts only and reporters layout only. */
export function catalogue<C extends Wordings>(wordings: C): Catalogue<C> {
  return {
    codes: Object.keys(wordings),
    severityOf: code => (wordings[code] as Wording<never>).severity,
    report: (code, facts, place) => {
      const entry = wordings[code] as unknown as Wording<unknown>;
      return {
        code,
        severity: entry.severity,
        message: entry.message(facts),
        help: entry.help?.(facts),
        ...(entry.word && { word: entry.word(facts) }),
        ...place,
      };
    },
  };
}
