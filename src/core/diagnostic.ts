/** Where in a text something stands: offsets in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a person's file. Lines and columns count from 1. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The logical address of a thing: `['capibara6', 'alerts', 'HighApiErrorRate', 'expr']`. */
export type LogicalPath = readonly string[];

/** An error stops a run. What a rule finds can be made the other, or ignored with a reason; what stops a stage cannot. */
export type DiagnosticSeverity = 'error' | 'warning';

/** A text in which a diagnostic underlines a part: an expression, a template, a line of an artifact. */
export interface Excerpt {
  readonly text: string;
  readonly span: Span;
}

/**
 * Where a DSL function was called. Taking one is cheap: V8 formats `stack` only when it is read, and only
 * a run with problems reads it.
 */
export interface CallSite {
  readonly stack?: string | undefined;
}

/** What a problem says of its place before anybody has looked it up: which call, and what in it. */
export interface Origin {
  readonly site?: CallSite | undefined;
  /** The way from the call's options to what is meant: `['labels', 'team']`. */
  readonly inside?: LogicalPath | undefined;
  /** What is meant is the name of the last option on that way, and not its value. */
  readonly part?: 'key' | undefined;
  /** What is wrong there, as a person wrote it: a name, which is looked for in what computes the value. */
  readonly word?: string | undefined;
  /** What is meant may be a secret that should not be there. These are its texts, which no report must repeat. */
  readonly secrets?: readonly string[] | undefined;
}

/** The place in a person's file, once it is looked up. */
export interface Located {
  readonly position?: SourcePosition | undefined;
  /** The line of the file, with what is meant. */
  readonly source?: Excerpt | undefined;
}

/** Another place that takes part in a problem, such as the first of two duplicates. */
export interface Related extends Origin, Located {
  readonly message: string;
  readonly path: LogicalPath;
}

/** One problem, in words, with all that a reporter needs to show it. `app` turns its origin into a place. */
export interface Diagnostic extends Origin, Located {
  readonly code: string;
  readonly severity: DiagnosticSeverity;
  readonly message: string;
  readonly path: LogicalPath;
  readonly help?: string | undefined;
  /** The text that the problem is in, where it is not the person's file itself: an expression, a generated file. */
  readonly excerpt?: Excerpt | undefined;
  readonly related?: readonly Related[] | undefined;
}
