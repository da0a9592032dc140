import type { Artifact } from '../core/index.js';
import type { FormattedDocument } from '../formats/index.js';
import { asFile } from './shared/as-file.js';
import { among, path } from './shared/layout.js';

/**
 * Every document as a file of its own, with the path of the file that it is in: what rules say of documents holds in every form. One that
 * a form divides, or says in another way, goes by its name.
 */
export function asFiles(
  documents: readonly FormattedDocument[],
  artifacts: readonly Artifact[],
): readonly Artifact[] {
  const own = new Map(artifacts.map(artifact => [artifact.document, artifact]));
  const paths = new Map(
    artifacts.flatMap(({ path, holds = [] }) =>
      holds.map(({ document, name }) => [document, `${path}/${name}`] as const),
    ),
  );
  const nameOf = ({ id }: FormattedDocument) => path(id.environment, ...among(id), id.name);
  return documents.map(
    document =>
      own.get(document) ?? {
        ...asFile(document, paths.get(document) ?? nameOf(document)),
        isWrapped: true,
      },
  );
}
