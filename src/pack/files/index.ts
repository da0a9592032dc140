import type { Artifact } from '../../core/index.js';
import { type FormattedDocument, printDocument } from '../../formats/index.js';
import { GENERATED } from '../../model/index.js';
import { pathOf } from './layout.js';

/** The files that stock Prometheus, Alertmanager and Grafana read from their disks: one for each document. */
export function files(documents: readonly FormattedDocument[]): readonly Artifact[] {
  return documents.map(document => ({
    path: pathOf(document),
    ...printDocument(document, [GENERATED]),
    format: document.format,
    document,
    origin: document.origins[''],
  }));
}
