import type { Transformation } from '../../../formats/dashboard/index.js';
import type { MetricQuery, Query } from '../../../model/index.js';
import { isPlain, legendFormat } from '../legend.js';

/** A value column of a table that Prometheus answers with. */
export interface ValueField {
  /** As Grafana names it: `Value`, with the query's key where there are several. */
  readonly name: string;
  /** What a person shall read. */
  readonly title: string;
  readonly query: MetricQuery;
}

/** The value columns of a panel's queries. */
export function valueFields(queries: readonly Query[], panelTitle: string): readonly ValueField[] {
  return queries.filter(isOfMetrics).map(query => ({
    query,
    name: queries.length > 1 ? `Value #${query.key}` : 'Value',
    title: plainLegend(query) ?? (queries.length > 1 ? query.key : panelTitle),
  }));
}

const isOfMetrics = (query: Query): query is MetricQuery => query.type === 'metrics';

/** The labels of a series do not name a column: columns have their values beside them. */
function plainLegend({ legend }: MetricQuery): string | undefined {
  return legend.length > 0 && isPlain(legend) ? legendFormat(legend) : undefined;
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
