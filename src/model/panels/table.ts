import * as z from 'zod';
import type { Unit } from '../../promql/index.js';
import { panelKind } from './panel-kind.js';

/** A column, by what it shows. */
export interface TableColumn {
  /** The name of a label, or the key of one of the panel's queries for its value. */
  readonly field: string;
  /** Its heading. Default the label's name; for a value, the query's legend or the panel's title. */
  readonly title?: string | undefined;
  /** Unit of the values, if it is not the panel's. */
  readonly unit?: Unit | undefined;
  readonly decimals?: number | undefined;
  /** In pixels. Default: as wide as is left. */
  readonly width?: number | undefined;
  /** How a value looks: plain, in its threshold's colour, on it, or as a bar. Default `text`. */
  readonly cell?: 'text' | 'color' | 'background' | 'bar' | undefined;
}

/** Options of a table. */
export interface TableOptions {
  /** The columns, in order. Default: every label, then the value of each query. */
  readonly columns?: readonly TableColumn[] | undefined;
  /** The column that orders the rows, by its `field`. Default: the first value, the largest on top. */
  readonly sort?: { readonly field: string; readonly descending?: boolean | undefined } | undefined;
  /** A filter in each heading. Default false. */
  readonly filters?: boolean | undefined;
}

const column = z.strictObject({
  field: z.string().min(1),
  title: z.string().min(1).optional(),
  unit: z.string().min(1).optional(),
  decimals: z.int().min(0).max(15).optional(),
  width: z.int().min(20).optional(),
  cell: z.enum(['text', 'color', 'background', 'bar']).default('text'),
});

const schema = z.strictObject({
  columns: z.array(column).readonly().optional(),
  sort: z.strictObject({ field: z.string().min(1), descending: z.boolean().default(true) }).optional(),
  filters: z.boolean().default(false),
});

/** The values of now, one row for each series. */
export const table = panelKind<TableOptions, z.output<typeof schema>>({
  schema,
  size: { w: 12, h: 8 },
  data: 'prometheus',
  instant: true,
  answer: 'table',
  thresholds: true,
});
