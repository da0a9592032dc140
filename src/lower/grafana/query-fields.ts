import type { FieldProperty } from '../../formats/dashboard/index.js';
import type { MetricQuery, Panel } from '../../model/index.js';
import { grafanaUnit } from './grafana-unit.js';
import { renderThresholds } from './thresholds.js';

/** What the values of a query have of their own, against the panel's. */
export function ownOfQuery(
  { unit, thresholds }: Pick<MetricQuery, 'unit' | 'thresholds'>,
  { kind, base }: Panel,
): FieldProperty[] {
  return [
    ...(unit === undefined ? [] : [{ id: 'unit', value: grafanaUnit(unit) }]),
    ...(thresholds === undefined
      ? []
      : [{ id: 'thresholds', value: renderThresholds({ kind, thresholds, base }) }]),
  ];
}
