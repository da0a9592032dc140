import { lazy } from '../../core/index.js';
import type { Contents, DocumentOf, Format, FormattedDocument } from '../../formats/index.js';
import { placedByOrigin } from '../placed.js';
import type { Subject } from '../subject.js';

/** What a system comes to in files, before they are text. */
export function subjectOfDocuments(documents: readonly FormattedDocument[]): Subject {
  return {
    alertmanager: one('alertmanager', documents),
    prometheus: one('prometheus', documents),
    compose: one('compose', documents),
    rules: lazy(() => all('rule-file', documents)),
    dashboards: lazy(() => all('dashboard', documents)),
  };
}

function one<F extends Format>(format: F, documents: readonly FormattedDocument[]) {
  const [document] = all(format, documents);
  return document && (() => document);
}

function all<F extends Format>(format: F, documents: readonly FormattedDocument[]) {
  const isMeant = (document: { readonly format: Format }): document is DocumentOf<F> =>
    document.format === format;
  return (documents as readonly DocumentOf<Format>[])
    .filter(isMeant)
    .map(each => placedByOrigin<Contents[F]>(each));
}
