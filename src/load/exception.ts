import type { Diagnostic, LogicalPath } from '../core/index.js';
import type { Thrown } from '../runtime/index.js';
import type { Locate } from './places/locator.js';
import { report } from './problems.js';

/** What a person's own code threw, at its place in their files, with the calls in those files that led there. */
export function exception({ text, stack }: Thrown, path: LogicalPath, locate: Locate): Diagnostic {
  const early = /before initialization/.test(text);
  const [place, ...callers] = (stack ?? '')
    .split('\n')
    .flatMap(frame => locate({ site: { stack: frame } }) ?? [])
    .slice(0, MOST_FRAMES);
  return {
    ...report('load/exception', { text, early }, { path }),
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
