import type { LogicalPath } from '../../core/index.js';
import type { TextFunction } from '../../language/index.js';
import type { Text, TextPart } from '../../model/index.js';
import { askedLabels, attempt } from '../attempt.js';
import { report } from '../catalogue.js';
import type { Context } from '../context.js';

/** What a text of an alert may name. */
export interface TextScope {
  readonly carries: readonly string[];
  readonly hasThreshold: boolean;
}

/** Marks a hole in the string that a person's function builds; no keyboard makes it. */
const MARK = '\u{F0000}';
const HOLE = new RegExp(`${MARK}(value|threshold|label:[a-zA-Z_][a-zA-Z0-9_]*)${MARK}`, 'u');

/** Runs the person's function with placeholders, and turns what it built into parts. */
export function alertText(
  words: string | TextFunction | Text,
  where: string,
  path: LogicalPath,
  scope: TextScope,
  { note }: Context,
): Text {
  if (typeof words === 'string') return [words];
  if (typeof words !== 'function') return words;
  const unknown = new Set<string>();
  const labels = askedLabels(name => {
    if (!scope.carries.includes(name)) unknown.add(name);
    return hole(`label:${name}`);
  });
  const built = attempt(() => words({ labels, value: hole('value'), threshold: hole('threshold') }));
  for (const name of unknown) {
    note(report('alert/unknown-label', { where, name, known: scope.carries }, { path: [...path, where] }));
  }
  if (typeof built !== 'string') {
    note(report('alert/text-failed', { where, ...built }, { path: [...path, where] }));
    return [];
  }
  const text = parts(built);
  if (!scope.hasThreshold && text.some(part => typeof part === 'object' && part.type === 'threshold')) {
    note(report('alert/no-threshold', { where }, { path: [...path, where] }));
  }
  return text;
}

function hole(name: string): string {
  return `${MARK}${name}${MARK}`;
}

/** Splitting by a pattern with one group gives words and holes in turn. */
function parts(built: string): Text {
  return built
    .split(HOLE)
    .map((piece, index): TextPart => (index % 2 === 0 ? piece : holePart(piece)))
    .filter(part => part !== '');
}

function holePart(name: string): TextPart {
  if (name === 'value' || name === 'threshold') return { type: name };
  return { type: 'label', name: name.slice('label:'.length) };
}
