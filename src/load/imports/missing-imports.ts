import { type Diagnostic, nearest } from '../../core/index.js';
import type { Bundle } from '../bundle.js';
import { type Extent, token } from '../places/extent.js';
import { type Original, type Originals, originals } from '../places/original.js';
import { shown } from '../places/shown.js';
import { exactly, wordIn } from '../places/word-in.js';
import { report } from '../problems.js';
import type { Miss } from './provided.js';

/** What provided packages do not have, each once per file, at the import that names it. */
export function missingImports(
  bundle: Pick<Bundle, 'code' | 'sourceMap'>,
  missed: readonly Miss[],
  provide: Readonly<Record<string, unknown>>,
): readonly Diagnostic[] {
  const from = originals(bundle);
  const found = missed.flatMap(miss => {
    const extent = placeOf(miss, from);
    return extent === undefined ? [] : [{ ...problemOf(miss, provide), ...shown(extent) }];
  });
  return [...new Map(found.map(each => [`${each.position?.file} ${each.message}`, each])).values()];
}

function placeOf(miss: Miss, from: Originals): Extent | undefined {
  const { specifier, name, offset } = miss;
  if (name === undefined) {
    const original = from.at(offset);
    const text = original && new RegExp(`(['"])${exactly(specifier)}\\1`).exec(original.content);
    return text ? token({ ...(original as Original), offset: text.index }) : undefined;
  }
  // What a person did not write so has no place of its own: a text, or a type that is exported on.
  const original = from.at(offset, 'exactly');
  if (original === undefined) return undefined;
  const rest = original.content.indexOf('\n', original.offset);
  const use = { original, end: rest < 0 ? original.content.length : rest };
  return importOf(specifier, name, original) ?? wordIn(name, use) ?? token(original);
}

function problemOf({ specifier, name }: Miss, provide: Readonly<Record<string, unknown>>): Diagnostic {
  if (name === undefined) {
    const known = Object.keys(provide);
    return report(
      'load/unresolved-import',
      { specifier, nearest: nearest(specifier, known), known },
      { path: [] },
    );
  }
  const facts = { file: `"${specifier}"`, name, exports: Object.keys(provide[specifier] as object) };
  return report('load/missing-export', facts, { path: [] });
}

/** The name in the statement that imports it, if a person wrote one for it. */
function importOf(specifier: string, name: string, { file, content }: Original): Extent | undefined {
  const statement = new RegExp(`\\bimport\\b[^;'"]*\\bfrom\\s*(['"])${exactly(specifier)}\\1`, 'g');
  for (const { index, 0: text } of content.matchAll(statement)) {
    const word = wordIn(name, { original: { file, content, offset: index }, end: index + text.length });
    if (word !== undefined) return word;
  }
  return undefined;
}
