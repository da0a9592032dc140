import type { Builder } from '@grafana/grafana-foundation-sdk/cog';
import {
  LegendDisplayMode,
  LegendPlacement,
  type ReduceDataOptions,
  SortOrder,
  StackingMode,
  TooltipDisplayMode,
  VisibilityMode,
  type VizLegendOptions,
  VizOrientation,
  type VizTooltipOptions,
} from '@grafana/grafana-foundation-sdk/common';
import { type FieldColor, FieldColorModeId } from '@grafana/grafana-foundation-sdk/dashboard';
import type { LegendPlacement as Placement, Query, Reducer } from '../../../model/index.js';
import { built } from '../built.js';

/** Grafana's reducers with the headings that its legends give them, which sorting goes by. */
const REDUCERS: Readonly<Record<Reducer, { readonly id: string; readonly heading: string }>> = {
  last: { id: 'lastNotNull', heading: 'Last *' },
  mean: { id: 'mean', heading: 'Mean' },
  max: { id: 'max', heading: 'Max' },
  min: { id: 'min', heading: 'Min' },
  sum: { id: 'sum', heading: 'Total' },
};

export const ORIENTATIONS = {
  auto: VizOrientation.Auto,
  horizontal: VizOrientation.Horizontal,
  vertical: VizOrientation.Vertical,
} as const;

export const VISIBILITIES = {
  auto: VisibilityMode.Auto,
  always: VisibilityMode.Always,
  never: VisibilityMode.Never,
} as const;

export const STACKINGS = {
  none: StackingMode.None,
  normal: StackingMode.Normal,
  percent: StackingMode.Percent,
} as const;

/** Makes one value of a series. */
export function reduceTo(reducer: Reducer): Builder<ReduceDataOptions> {
  return built({ calcs: [REDUCERS[reducer].id], fields: '', values: false });
}

/** True if a panel shows several series, as far as its queries tell. */
export function hasSeveralSeries(queries: readonly Query[]): boolean {
  return queries.length !== 1 || queries.some(({ legend }) => legend === '' || legend.includes('{{'));
}

/** A list of names. */
export function legendList(placement: Placement): Builder<VizLegendOptions> {
  return built({
    showLegend: placement !== 'hidden',
    displayMode: LegendDisplayMode.List,
    placement: placement === 'right' ? LegendPlacement.Right : LegendPlacement.Bottom,
    calcs: [],
  });
}

/** A table of several series, the largest in its first column on top; one series has its values beside its name. */
export function legendWithValues(
  placement: Placement,
  values: readonly Reducer[],
  several: boolean,
): Builder<VizLegendOptions> {
  const [first] = values;
  const list = legendList(placement).build();
  const calcs = values.map(value => REDUCERS[value].id);
  if (first === undefined || !several) return built({ ...list, calcs });
  return built({
    ...list,
    calcs,
    displayMode: LegendDisplayMode.Table,
    sortBy: REDUCERS[first].heading,
    sortDesc: true,
  });
}

/** Every series at the time under the pointer, the largest on top. */
export function tooltipOfAll(): Builder<VizTooltipOptions> {
  return built({ mode: TooltipDisplayMode.Multi, sort: SortOrder.Descending });
}

/** What is under the pointer alone. */
export function tooltipOfOne(): Builder<VizTooltipOptions> {
  return built({ mode: TooltipDisplayMode.Single, sort: SortOrder.None });
}

/** A colour that says how good a value is. */
export function colorByThresholds(): Builder<FieldColor> {
  return built({ mode: FieldColorModeId.Thresholds });
}

/** A colour that tells series apart. */
export function colorBySeries(): Builder<FieldColor> {
  return built({ mode: FieldColorModeId.PaletteClassic });
}
