import type { FieldProperty, TableCell, Transformation } from '../../../formats/dashboard/index.js';
import type { MetricQuery, PanelOf, PanelOptions } from '../../../model/index.js';
import { ownOfQuery } from '../query-fields.js';
import { BY_THRESHOLDS } from './parts.js';
import type { Renderer } from './renderer.js';
import { mergeQueries, valueFields, withoutTime } from './value-fields.js';

type Choice = NonNullable<PanelOptions<'table'>['columns']>[number];

/** A column as it is shown. */
interface Column {
  /** Its name in Prometheus's answer, and in ours. */
  readonly name: string;
  readonly title: string;
  /** The label or the key of the query that a person knows it by. */
  readonly field: string;
  readonly query?: MetricQuery | undefined;
  readonly choice?: Choice | undefined;
}

const CELLS: Readonly<Record<Choice['cell'], TableCell>> = {
  text: { type: 'auto' },
  color: { type: 'color-text' },
  background: { type: 'color-background' },
  bar: { type: 'gauge' },
};

export const table: Renderer<'table'> = panel => {
  const { options, queries } = panel;
  const values = valueFields(queries, panel.title).map(value => ({ ...value, field: value.query.key }));
  const columns = options.columns?.map(choice => chosen(choice, values)) ?? values;
  return {
    type: 'table',
    options: {
      frameIndex: 0,
      showHeader: true,
      showTypeIcons: false,
      cellHeight: 'sm',
      footer: { show: false, reducer: [], countRows: false },
      sortBy: [sorting(panel, columns)],
    },
    custom: { align: 'auto', filterable: options.filters, inspect: false },
    color: BY_THRESHOLDS,
    transformations: [
      ...mergeQueries(queries),
      ...(options.columns === undefined ? [withoutTime(titles(values))] : only(columns)),
    ],
    overrides: columns.flatMap(column => {
      const properties = overrides(column, panel);
      return properties.length === 0
        ? []
        : [{ matcher: { id: 'byName', options: column.title }, properties }];
    }),
  };
};

function chosen(choice: Choice, values: readonly Column[]): Column {
  const value = values.find(({ field }) => field === choice.field);
  const title = choice.title ?? value?.title ?? choice.field;
  return { name: choice.field, field: choice.field, ...value, title, choice };
}

function titles(columns: readonly Column[]): Readonly<Record<string, string>> {
  return Object.fromEntries(columns.map(({ name, title }) => [name, title]));
}

/** These columns and no other, in their order. */
function only(columns: readonly Column[]): readonly Transformation[] {
  return [
    { id: 'filterFieldsByName', options: { include: { names: columns.map(({ name }) => name) } } },
    {
      id: 'organize',
      options: {
        excludeByName: {},
        indexByName: Object.fromEntries(columns.map(({ name }, index) => [name, index])),
        renameByName: titles(columns),
      },
    },
  ];
}

/** Sorting goes by the heading that is shown. */
function sorting({ options, queries }: PanelOf<'table'>, columns: readonly Column[]) {
  const field = options.sort?.field ?? queries[0]?.key ?? '';
  const title = columns.find(column => column.field === field)?.title ?? field;
  return { displayName: title, desc: options.sort?.descending ?? true };
}

function overrides({ query, choice }: Column, panel: PanelOf<'table'>): FieldProperty[] {
  const { unit, decimals, width, cell = usualCell(query, panel) } = choice ?? {};
  return [
    ...ownOfQuery({ ...query, ...(unit !== undefined && { unit }) }, panel),
    ...(decimals === undefined ? [] : [{ id: 'decimals', value: decimals }]),
    ...(width === undefined ? [] : [{ id: 'custom.width', value: width }]),
    ...(cell === 'text' ? [] : [{ id: 'custom.cellOptions', value: CELLS[cell] }]),
  ];
}

/** Where nobody chose columns, values with thresholds are shown in their colour. */
function usualCell(query: MetricQuery | undefined, { thresholds }: PanelOf<'table'>): Choice['cell'] {
  return (query?.thresholds ?? thresholds).length > 0 ? 'color' : 'text';
}
