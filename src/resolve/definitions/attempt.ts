/** The text that a person's function builds, or why it builds none. */
export function attempt(build: () => unknown): string | { readonly problem: string } {
  try {
    const built = build();
    return typeof built === 'string' ? built : { problem: `it returned ${typeof built}, not a string` };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Stands in for the labels of a series: asked for one by name, it says `made(name)`. */
export function askedLabels(made: (name: string) => string): Readonly<Record<string, string>> {
  return new Proxy<Record<string, string>>(
    {},
    {
      // What the engine asks of any object is no label: all of them at once are no text.
      get: (_, name) => (typeof name === 'symbol' || name in Object.prototype ? undefined : made(name)),
    },
  );
}
