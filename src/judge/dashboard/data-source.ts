import { at, text } from '../../core/index.js';

/** The uid of the data source that a query, a panel, a variable or an annotation names. */
export function dataSourceOf(owner: unknown): string | undefined {
  return text(at(owner, 'datasource', 'uid')) || undefined;
}

export function asksPrometheus(owner: unknown): boolean {
  return at(owner, 'datasource', 'type') === 'prometheus';
}
