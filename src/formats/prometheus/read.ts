import { type ReadDocument, readDocument } from '../shared/read-document.js';
import type { Source } from '../text/read.js';
import schema from './generated/prometheus.js';
import type { PrometheusConfig } from './shape.js';

export type PrometheusDocument = ReadDocument<'prometheus', PrometheusConfig>;

/** `prometheus.yml`, or a file of scrape configs that one names. */
export function readPrometheus({ documents }: Pick<Source, 'documents'>): readonly PrometheusDocument[] {
  return documents.map(source => readDocument('prometheus', schema, source));
}
