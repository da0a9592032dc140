/** What was thrown, as far as it can be said. */
export interface Thrown {
  readonly text: string;
  /** The calls that led there, as the engine writes them. */
  readonly stack?: string;
}

/** Anything can be thrown, also what fails when it is asked what it is. */
export function describe(error: unknown): Thrown {
  try {
    if (error instanceof Error)
      return { text: `${error.name}: ${error.message}`, stack: String(error.stack) };
    return { text: `a value that is not an Error was thrown: ${String(error)}` };
  } catch {
    return { text: 'a value that cannot be shown was thrown' };
  }
}
