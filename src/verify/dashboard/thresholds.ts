import { type Diagnostic, type JsonRecord, list, type Place, record } from '../../core/index.js';
import { report } from '../catalogue.js';
import { placeOf } from '../document.js';
import { fieldOptions } from './field-options.js';
import type { DashboardView } from './view.js';

/** Grafana takes the last step whose value is reached, in the order of the list. */
export function thresholds({ document, panels }: DashboardView): readonly Diagnostic[] {
  return panels.flatMap(panel => {
    const options = fieldOptions(panel);
    // An override that sets no range has that of all fields.
    const range = options[0]?.values;
    return options.flatMap(({ pointer, values }) => {
      const place = placeOf(document, [...pointer, 'thresholds']);
      return faults(panel.name, { min: range?.min, max: range?.max, ...values }, place);
    });
  });
}

function faults(
  panel: string,
  { thresholds: config, min, max }: JsonRecord,
  place: Place,
): readonly Diagnostic[] {
  const { mode, steps } = record(config);
  if (steps === undefined) return [];
  const values = list(steps).map(step => record(step).value ?? null);
  const hasRange = min !== undefined && max !== undefined;
  return [
    ...(values[0] === null ? [] : [report('verify/thresholds-base', { panel }, place)]),
    ...(rise(values)
      ? []
      : [report('verify/thresholds-unsorted', { panel, values: values.join(', ') }, place)]),
    ...(mode !== 'percentage' || hasRange ? [] : [report('verify/thresholds-percentage', { panel }, place)]),
  ];
}

/** Null is below every number, and stands for it in the first step only. */
function rise(values: readonly unknown[]): boolean {
  const numbers = values.slice(values[0] === null ? 1 : 0);
  return numbers.every((value, index) => {
    const before = index === 0 ? Number.NEGATIVE_INFINITY : numbers[index - 1];
    return typeof value === 'number' && typeof before === 'number' && value > before;
  });
}
