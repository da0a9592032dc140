import type { Artifact, Held, Origins } from '../../core/index.js';
import type { FormattedDocument } from '../../formats/index.js';
import { printObject } from '../../formats/kubernetes/index.js';
import { GENERATED } from '../../model/index.js';

/** What becomes a file: an object, the document that it is made from, and what stands inside of it. */
export interface ObjectParts {
  readonly format: string;
  /** Below the folder of the environment's objects, without its ending. */
  readonly path: string;
  readonly object: object;
  readonly from: FormattedDocument;
  readonly notes?: readonly string[];
  readonly origins?: Origins;
  readonly holds?: readonly Held[];
}

/** The folder of an environment's objects. */
export const folderOf = (environment: string): string => `${environment}/kubernetes`;

export function objectFile({ format, path, object, from, notes, origins, holds }: ObjectParts): Artifact {
  const said = notes ?? from.notes;
  const own = origins ?? { '': from.origins[''] };
  return {
    path: `${folderOf(from.id.environment)}/${path}.yaml`,
    mediaType: 'application/yaml',
    content: printObject(object, [GENERATED, ...said]),
    format,
    document: { format, id: from.id, value: object, origins: own, notes: said },
    ...(holds === undefined ? {} : { holds }),
    origin: own[''],
  };
}
