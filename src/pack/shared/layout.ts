import type { DocumentId } from '../../core/index.js';
import type { Format, FormattedDocument } from '../../formats/index.js';

/** Where documents of a format go below their environment's folder. */
export type Layout<F extends Format = Format> = { readonly [G in F]: (id: DocumentId) => string };

/**
 * Where a document goes below the output folder, in which each environment has its own; undefined if the layout has no place for it.
 */
export function pathIn(layout: Partial<Layout>, { format, id }: FormattedDocument): string | undefined {
  const below = layout[format]?.(id);
  return below === undefined ? undefined : path(id.environment, below);
}

/** The system, where it is one among others. */
export function among({ environment, system }: DocumentId): readonly string[] {
  return system === undefined || system === environment ? [] : [system];
}

export function path(...parts: readonly string[]): string {
  return parts.join('/');
}

/** What people read and programs are built with: the same in every form. */
export const FOR_PEOPLE: Layout<'page' | 'python' | 'typescript'> = {
  page: id => path(...among(id), 'docs', `${id.name}.md`),
  python: id => path(...among(id), 'instrumentation/python', `${id.name}.py`),
  typescript: id => path(...among(id), 'instrumentation/typescript', `${id.name}.ts`),
};
