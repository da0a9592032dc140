import type { Diagnostic } from '../../core/index.js';
import { report } from './problems.js';
import type { Selection } from './select.js';

/** What a module cannot have of what is declared. The rest of it is of use all the same, so these are warnings. */
export function check(language: 'Python' | 'TypeScript', { leftOut }: Selection): Diagnostic[] {
  return leftOut.map(({ name, origin, obstacle }) =>
    report('instrumentation/left-out', { name, language, obstacle }, { path: origin }),
  );
}
