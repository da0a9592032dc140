import type { Transformation } from '../../../formats/dashboard/index.js';
import type { Query } from '../../../model/index.js';

/** A value column of a table that Prometheus answers with. */
export interface ValueField {
  /** As Grafana names it: `Value`, with the query's refId where there are several. */
  readonly name: string;
  /** What a person shall read. */
  readonly title: string;
  readonly query: Query;
}

/** The value columns of a panel's queries. */
export function valueFields(queries: readonly Query[], panelTitle: string): readonly ValueField[] {
  return queries.map(query => ({
    query,
    name: queries.length > 1 ? `Value #${query.refId}` : 'Value',
    title: plainLegend(query.legend) ?? (queries.length > 1 ? query.refId : panelTitle),
  }));
}

/** A template names series, not a column: columns have the labels' values beside them. */
function plainLegend(legend: string): string | undefined {
  return legend === '' || legend.includes('{{') ? undefined : legend;
}

/** One table out of the answers of several queries, a row for each set of labels. */
export function mergeQueries(queries: readonly Query[]): readonly Transformation[] {
  return queries.length > 1 ? [{ id: 'merge', options: {} }] : [];
}

/** Leaves out the time, which is the same in every row, and gives columns their names. */
export function withoutTime(renameByName: Readonly<Record<string, string>>): Transformation {
  return {
    id: 'organize',
    options: { excludeByName: { Time: true, __name__: true }, indexByName: {}, renameByName },
  };
}
