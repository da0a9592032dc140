import type { Diagnostic } from '../../core/index.js';
import { report } from './catalogue.js';
import type { Selection } from './select.js';

/** What a module cannot have of what is declared. Its other metrics are of use all the same, so these are warnings. */
export function check(language: 'Python' | 'TypeScript', { leftOut }: Selection): Diagnostic[] {
  return leftOut.map(({ metric, obstacle }) =>
    report(
      'instrumentation/left-out',
      { metric: metric.name, language, obstacle },
      { path: metric.origin.split(' > ') },
    ),
  );
}
