import { posix } from 'node:path';
import type { Diagnostic } from '../../core/index.js';
import type { Bundle } from '../bundle.js';
import { token } from '../places/extent.js';
import { shown } from '../places/shown.js';
import { exactly } from '../places/word-in.js';
import { report } from '../problems.js';
import { filesWith, isOwn } from '../sources.js';

/**
 * Imports that the bundler took to a folder whose name differs in case. Where two folders do so it takes them for one, and reads
 * the files of the other without a word.
 */
export function importsOfOtherCase({
  inputs,
  sourceMap,
}: Pick<Bundle, 'inputs' | 'sourceMap'>): readonly Diagnostic[] {
  return Object.entries(inputs).flatMap(([file, { imports }]) =>
    isOwn(file)
      ? imports.flatMap(({ original = '', path }) =>
          leadsElsewhere(file, original, path)
            ? [
                {
                  ...report('load/other-case', { specifier: original, path }, { path: [] }),
                  ...placeOf(file, original, sourceMap),
                },
              ]
            : [],
        )
      : [],
  );
}

function leadsElsewhere(file: string, specifier: string, path: string): boolean {
  if (!/^\.\.?\//.test(specifier)) return false;
  const meant = posix.dirname(posix.join(posix.dirname(file), specifier));
  // A folder that is imported by its name leads to a file in it.
  const found = path.slice(0, meant.length);
  return found !== meant && found.toLowerCase() === meant.toLowerCase();
}

function placeOf(file: string, specifier: string, sourceMap: string) {
  const content = filesWith(specifier, { sourceMap }).find(each => each.file === file)?.content ?? '';
  const at = new RegExp(`(['"\`])${exactly(specifier)}\\1`).exec(content)?.index;
  return at === undefined
    ? { position: { file, line: 1, column: 1 } }
    : shown(token({ file, content, offset: at }));
}
