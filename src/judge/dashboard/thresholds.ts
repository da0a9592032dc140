import { type JsonRecord, list, type Place, record } from '../../core/index.js';
import type { JudgedDashboard } from './judged-dashboard.js';

/** One scale of thresholds: of all fields of a panel, or of those that an override is for. */
export interface Thresholds {
  readonly panel: string;
  readonly mode: unknown;
  /** The values of its steps, as they are listed. */
  readonly values: readonly unknown[];
  /** The options of the fields that it is for. */
  readonly options: JsonRecord;
  readonly place: Place;
}

export function thresholdsOf({ fields, placeOf }: JudgedDashboard): readonly Thresholds[] {
  return fields().flatMap(({ panel, options }) =>
    options.flatMap(({ values, pointer }) => {
      const { mode, steps } = record(values.thresholds);
      if (steps === undefined) return [];
      const { min, max } = options[0]?.values ?? {};
      return [
        {
          panel: panel.name,
          mode,
          values: list(steps).map(step => record(step).value ?? null),
          // An override that sets no range has that of all fields.
          options: { min, max, ...values },
          place: placeOf([...pointer, 'thresholds']),
        },
      ];
    }),
  );
}
