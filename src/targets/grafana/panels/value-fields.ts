import type { DataTransformerConfig } from '@grafana/grafana-foundation-sdk/dashboard';
import type { Query } from '../../../model/index.js';

/** A value column of a table that Prometheus answers with. */
export interface ValueField {
  readonly refId: string;
  /** As Grafana names it: `Value`, with the query's refId where there are several. */
  readonly name: string;
  /** What a person shall read. */
  readonly title: string;
}

/** The value columns of a panel's queries. */
export function valueFields(queries: readonly Query[], panelTitle: string): readonly ValueField[] {
  return queries.map(({ refId, legend }) => ({
    refId,
    name: queries.length > 1 ? `Value #${refId}` : 'Value',
    title: plainLegend(legend) ?? (queries.length > 1 ? refId : panelTitle),
  }));
}

/** A template names series, not a column: columns have the labels' values beside them. */
function plainLegend(legend: string): string | undefined {
  return legend === '' || legend.includes('{{') ? undefined : legend;
}

/** One table out of the answers of several queries, a row for each set of labels. */
export function mergeQueries(queries: readonly Query[]): readonly DataTransformerConfig[] {
  return queries.length > 1 ? [{ id: 'merge', options: {} }] : [];
}
