import type {
  Diagnostic,
  DiagnosticSeverity,
  Excerpt,
  Located,
  LogicalPath,
  Origin,
  Related,
} from './diagnostic.js';

/** A kind of problem, in words. `F` are the facts of the case, which the place that reports it knows. */
export interface Problem<F> {
  readonly severity: DiagnosticSeverity;
  /** One sentence: what is wrong, with the names involved. No full stop at the end. */
  readonly message: (facts: F) => string;
  /** What to do about it. */
  readonly help?: ((facts: F) => string | undefined) | undefined;
  /** The name that is wrong, if the person wrote it just so: for the place of the problem. */
  readonly word?: ((facts: F) => string | undefined) | undefined;
}

/** Where the case is: which definition, which call, which part of a text; or where in a file that was read. */
export interface Place extends Origin, Located {
  readonly path: LogicalPath;
  readonly excerpt?: Excerpt | undefined;
  readonly related?: readonly Related[] | undefined;
}

/** Puts the facts of a case into the words of its problem. */
export function diagnose<F>(code: string, problem: Problem<F>, facts: F, place: Place): Diagnostic {
  return {
    code,
    severity: problem.severity,
    message: problem.message(facts),
    help: problem.help?.(facts),
    ...(problem.word && { word: problem.word(facts) }),
    ...place,
  };
}

type ByCode = Record<string, Problem<never>>;
type FactsOf<P> = P extends Problem<infer F> ? F : never;

/** Reports one of a room's problems. */
export type Report<C extends ByCode> = <K extends keyof C & string>(
  code: K,
  facts: FactsOf<C[K]>,
  place: Place,
) => Diagnostic;

/** The problems of a room: every `area/what` code that it reports because it cannot go on. */
export interface Problems<C extends ByCode> {
  readonly codes: readonly (keyof C & string)[];
  readonly severityOf: (code: keyof C & string) => DiagnosticSeverity;
  readonly report: Report<C>;
}

/** Types one entry of a room's problems: `problem<{ name: string }>({ severity: 'error', message: ({ name }) => … })`. */
export function problem<F>(words: Problem<F>): Problem<F> {
  return words;
}

/** Registers a room's problems, so that the places that report them hold facts, and reporters the layout. */
export function problems<C extends ByCode>(byCode: C): Problems<C> {
  return {
    codes: Object.keys(byCode),
    severityOf: code => (byCode[code] as Problem<never>).severity,
    report: (code, facts, place) => diagnose(code, byCode[code] as unknown as Problem<unknown>, facts, place),
  };
}
