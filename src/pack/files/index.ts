import { type FormattedDocument, printDocument } from '../../formats/index.js';
import { GENERATED } from '../../model/index.js';
import type { Form } from '../form.js';
import { pathOf } from './layout.js';
import { paths } from './paths.js';

/** The files that stock Prometheus, Alertmanager and Grafana read from their disks: one for each document. */
export const files: Form = { paths, pack: documents => documents.map(file) };

function file(document: FormattedDocument) {
  return {
    path: pathOf(document),
    ...printDocument(document, [GENERATED]),
    format: document.format,
    document,
    origin: document.origins[''],
  };
}
