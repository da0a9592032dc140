import type { Diagnostic } from '../../core/index.js';
import { report } from '../catalogue.js';
import { placeOf } from '../document.js';
import { list, record } from '../json-value.js';
import { fieldOptions } from './field-options.js';
import type { DashboardView } from './view.js';

/** Grafana takes the last step whose value is reached, in the order of the list. */
export function thresholds({ document, panels }: DashboardView): readonly Diagnostic[] {
  return panels.flatMap(panel =>
    fieldOptions(panel).flatMap(({ pointer, values: { thresholds: config, min, max } }) => {
      const { mode, steps } = record(config);
      if (steps === undefined) return [];
      const values = list(steps).map(step => record(step).value ?? null);
      const place = placeOf(document, [...pointer, 'thresholds']);
      const found: Diagnostic[] = [];
      if (values[0] !== null) found.push(report('verify/thresholds-base', { panel: panel.name }, place));
      if (!rise(values)) {
        found.push(
          report('verify/thresholds-unsorted', { panel: panel.name, values: values.join(', ') }, place),
        );
      }
      if (mode === 'percentage' && (min === undefined || max === undefined)) {
        found.push(report('verify/thresholds-percentage', { panel: panel.name }, place));
      }
      return found;
    }),
  );
}

/** Null is below every number, and stands for it in the first step only. */
function rise(values: readonly unknown[]): boolean {
  const numbers = values.slice(values[0] === null ? 1 : 0);
  return numbers.every((value, index) => {
    const before = index === 0 ? Number.NEGATIVE_INFINITY : numbers[index - 1];
    return typeof value === 'number' && typeof before === 'number' && value > before;
  });
}
