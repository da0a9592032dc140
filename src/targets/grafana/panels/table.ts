import {
  TableCellDisplayMode,
  TableCellHeight,
  type TableCellOptions,
} from '@grafana/grafana-foundation-sdk/common';
import type { DataTransformerConfig, DynamicConfigValue } from '@grafana/grafana-foundation-sdk/dashboard';
import { PanelBuilder } from '@grafana/grafana-foundation-sdk/table';
import type { PanelOf, PanelOptions } from '../../../model/index.js';
import { built } from '../built.js';
import { grafanaUnit } from '../grafana-unit.js';
import { colorByThresholds } from './parts.js';
import type { Renderer } from './renderer.js';
import { mergeQueries, type ValueField, valueFields } from './value-fields.js';

type Column = NonNullable<PanelOptions<'table'>['columns']>[number];

/** A column of Prometheus's answer and what it is called in ours. */
interface Heading {
  readonly name: string;
  readonly title: string;
  readonly column?: Column;
}

const CELLS: Readonly<Record<Column['cell'], TableCellOptions>> = {
  text: { type: TableCellDisplayMode.Auto },
  color: { type: TableCellDisplayMode.ColorText },
  background: { type: TableCellDisplayMode.ColorBackground },
  bar: { type: TableCellDisplayMode.Gauge },
};

export const table: Renderer<'table'> = panel => {
  const values = valueFields(panel.queries, panel.title);
  const headings = panel.options.columns?.map(column => heading(column, values));
  const builder = new PanelBuilder()
    .showHeader(true)
    .cellHeight(TableCellHeight.Sm)
    .filterable(panel.options.filters)
    .transformations([
      ...mergeQueries(panel.queries),
      ...(headings === undefined ? everyColumn(values) : chosenColumns(headings)),
    ])
    .sortBy([built(sorting(panel, headings ?? values))])
    .colorScheme(colorByThresholds());
  for (const { title, column } of headings ?? values.map(value => judged(value, panel))) {
    const properties = column === undefined ? [] : overrides(column);
    if (properties.length > 0) builder.overrideByName(title, properties);
  }
  return builder;
};

function heading(column: Column, values: readonly ValueField[]): Heading {
  const value = values.find(({ refId }) => refId === column.field);
  const name = value?.name ?? column.field;
  return { name, title: column.title ?? value?.title ?? column.field, column };
}

/** Where nobody chose columns, values with thresholds are shown in their colour. */
function judged({ name, title, refId }: ValueField, { thresholds }: PanelOf<'table'>): Heading {
  return thresholds.length === 0 ? { name, title } : { name, title, column: { field: refId, cell: 'color' } };
}

function everyColumn(values: readonly ValueField[]): readonly DataTransformerConfig[] {
  return [
    {
      id: 'organize',
      options: {
        // All rows are of the same moment, so the time says nothing.
        excludeByName: { Time: true, __name__: true },
        indexByName: {},
        renameByName: Object.fromEntries(values.map(({ name, title }) => [name, title])),
      },
    },
  ];
}

function chosenColumns(headings: readonly Heading[]): readonly DataTransformerConfig[] {
  return [
    { id: 'filterFieldsByName', options: { include: { names: headings.map(({ name }) => name) } } },
    {
      id: 'organize',
      options: {
        excludeByName: {},
        indexByName: Object.fromEntries(headings.map(({ name }, index) => [name, index])),
        renameByName: Object.fromEntries(headings.map(({ name, title }) => [name, title])),
      },
    },
  ];
}

/** Sorting goes by the heading that is shown. */
function sorting(
  { options, queries, title }: PanelOf<'table'>,
  headings: readonly Heading[] | readonly ValueField[],
) {
  const values = valueFields(queries, title);
  const field = options.sort?.field ?? values[0]?.refId ?? '';
  const name = values.find(({ refId }) => refId === field)?.name ?? field;
  const shown = headings.find(column => column.name === name);
  return { displayName: shown?.title ?? name, desc: options.sort?.descending ?? true };
}

function overrides({ unit, decimals, width, cell }: Column): DynamicConfigValue[] {
  return [
    ...(unit === undefined ? [] : [{ id: 'unit', value: grafanaUnit(unit) }]),
    ...(decimals === undefined ? [] : [{ id: 'decimals', value: decimals }]),
    ...(width === undefined ? [] : [{ id: 'custom.width', value: width }]),
    ...(cell === 'text' ? [] : [{ id: 'custom.cellOptions', value: CELLS[cell] }]),
  ];
}
