import type { Diagnostic, LogicalPath } from '../core/index.js';
import type { Locate } from './places/locator.js';
import { report } from './problems.js';

/** What a person's own code threw, at its place in their files, with the calls in those files that led there. */
export function exception(error: unknown, path: LogicalPath, locate: Locate | undefined): Diagnostic {
  const { text, stack } = described(error);
  const circular = /before initialization/.test(text);
  const [place, ...callers] = (stack ?? '')
    .split('\n')
    .flatMap(frame => locate?.({ site: { stack: frame } }) ?? [])
    .slice(0, MOST_FRAMES);
  return {
    ...report('load/exception', { text, circular }, { path }),
    ...place,
    ...(callers.length > 0 && {
      related: callers.map(({ position, source }) => ({
        message: 'called here',
        path: [],
        position,
        source,
      })),
    }),
  };
}

const MOST_FRAMES = 5;

/** Anything can be thrown, also what fails when it is asked what it is. */
function described(error: unknown): { readonly text: string; readonly stack?: string | undefined } {
  try {
    if (error instanceof Error) {
      return { text: `${error.name}: ${error.message}`, stack: error.stack };
    }
    return { text: `a value that is not an Error was thrown: ${String(error)}` };
  } catch {
    return { text: 'a value that cannot be shown was thrown' };
  }
}
