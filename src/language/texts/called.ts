import type { TextMaker } from './template.js';

/** What a person's function returned, or how it failed. */
export interface Called {
  readonly text: string;
  readonly failed?: string;
}

export function called({ call }: Pick<TextMaker, 'call'>, take: (key: string) => unknown): Called {
  try {
    const built = call(take);
    // A watcher alone is a text too.
    if (typeof built === 'string' || built instanceof String) return { text: String(built) };
    return { text: '', failed: `returned ${typeof built}, not a string` };
  } catch (error) {
    return { text: '', failed: `failed: ${error instanceof Error ? error.message : String(error)}` };
  }
}
