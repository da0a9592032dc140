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

/** Errors stop a run and cannot be silenced. Warnings can, by code and with a reason. */
export type Severity = 'error' | 'warning';

/** A text in which a diagnostic underlines a part: an expression, a template, a line of an artifact. */
export interface Excerpt {
  readonly text: string;
  readonly span: Span;
}

/** Another place that takes part in a problem, such as the first of two duplicates. */
export interface Related {
  readonly message: string;
  readonly path: LogicalPath;
  readonly site?: CallSite | undefined;
  readonly position?: SourcePosition | undefined;
}

/** One problem, in words, with all that a reporter needs to show it. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path: LogicalPath;
  readonly help?: string | undefined;
  readonly excerpt?: Excerpt | undefined;
  /** Where the person wrote it, not yet looked up; `app` turns it into `position`. */
  readonly site?: CallSite | undefined;
  readonly position?: SourcePosition | undefined;
  readonly related?: readonly Related[] | undefined;
}

/**
 * Where a DSL function was called. Taking one is cheap: V8 formats `stack` only when it is read, and only
 * a run with problems reads it.
 */
export interface CallSite {
  readonly stack?: string | undefined;
}
