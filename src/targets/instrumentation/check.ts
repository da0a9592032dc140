import type { Diagnostic } from '../../core/index.js';
import { report } from './catalogue.js';
import type { Selection } from './select.js';

/** What a module cannot do of what is declared. Its other metrics are of use all the same, so these are warnings. */
export function check(language: 'Python' | 'TypeScript', { emitted, leftOut }: Selection): Diagnostic[] {
  const place = (origin: string) => ({ path: origin.split(' > ') });
  return [
    ...leftOut.map(({ metric, obstacle }) =>
      report('instrumentation/left-out', { metric: metric.name, language, obstacle }, place(metric.origin)),
    ),
    ...emitted
      .filter(({ metric }) => language === 'Python' && (metric.quantiles?.length ?? 0) > 0)
      .map(({ metric }) =>
        report('instrumentation/no-quantiles', { metric: metric.name }, place(metric.origin)),
      ),
  ];
}
