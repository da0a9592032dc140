/** A text that a function makes: words and the keys of its holes in turn, or why it makes none. */
export interface Template {
  readonly pieces: readonly string[];
  /** The holes that it took, whatever it did with them. */
  readonly taken: ReadonlySet<string>;
  readonly problem?: TemplateProblem | undefined;
}

export interface TemplateProblem {
  /** What the function does: `calls .split() on labels.instance`. */
  readonly does: string;
  /** The hole that it does it with. */
  readonly hole?: string | undefined;
}

/** A person's function, and how it is called. */
export interface TextMaker {
  /** Calls it; whenever it takes a hole, `take` gives what stands there. */
  readonly call: (take: (key: string) => unknown) => unknown;
  /** Its source, for the texts that it may compare with. */
  readonly source: string;
  /** Holes that it is given without asking: it need not show them. */
  readonly given: readonly string[];
}
