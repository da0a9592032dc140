import type {
  FieldColor,
  LegendOptions,
  ReduceOptions,
  TooltipOptions,
} from '../../../formats/dashboard/index.js';
import type { LegendPlacement, Query, Reducer } from '../../../model/index.js';
import { isPlain } from '../legend.js';

/** Grafana's reducers with the headings that its legends give them, which sorting goes by. */
const REDUCERS: Readonly<Record<Reducer, { readonly id: string; readonly heading: string }>> = {
  last: { id: 'lastNotNull', heading: 'Last *' },
  mean: { id: 'mean', heading: 'Mean' },
  max: { id: 'max', heading: 'Max' },
  min: { id: 'min', heading: 'Min' },
  sum: { id: 'sum', heading: 'Total' },
};

/** Makes one value of a series. */
export function reduceTo(reducer: Reducer): ReduceOptions {
  return { calcs: [REDUCERS[reducer].id], fields: '', values: false };
}

/** True if a panel shows several series, as far as its queries tell. */
export function hasSeveralSeries(queries: readonly Query[]): boolean {
  return (
    queries.length !== 1 ||
    queries.some(query => query.type === 'logs' || query.legend.length === 0 || !isPlain(query.legend))
  );
}

/** A list of names. */
export function legendList(placement: LegendPlacement): LegendOptions {
  return {
    showLegend: placement !== 'hidden',
    displayMode: 'list',
    placement: placement === 'right' ? 'right' : 'bottom',
    calcs: [],
  };
}

/** A table of several series, the largest in its first column on top; one series has its values beside its name. */
export function legendWithValues(
  placement: LegendPlacement,
  values: readonly Reducer[],
  several: boolean,
): LegendOptions {
  const [first] = values;
  const list = { ...legendList(placement), calcs: values.map(value => REDUCERS[value].id) };
  if (first === undefined || !several) return list;
  return { ...list, displayMode: 'table', sortBy: REDUCERS[first].heading, sortDesc: true };
}

/** Every series at the time under the pointer, the largest on top. */
export const TOOLTIP_OF_ALL: TooltipOptions = { mode: 'multi', sort: 'desc' };

/** What is under the pointer alone. */
export const TOOLTIP_OF_ONE: TooltipOptions = { mode: 'single', sort: 'none' };

/** A colour that says how good a value is. */
export const BY_THRESHOLDS: FieldColor = { mode: 'thresholds' };

/** A colour that tells series apart. */
export const BY_SERIES: FieldColor = { mode: 'palette-classic' };
