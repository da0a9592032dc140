import type { LogicalPath } from '../../core/index.js';
import type { TextFunction } from '../../language/index.js';
import type { Text, TextPart } from '../../model/index.js';
import type { Context } from '../context.js';
import { askedLabels, attempt } from '../definitions/attempt.js';
import { report } from '../problems/problems.js';

/** Marks a hole in the string that a person's function builds; no keyboard makes it. */
const MARK = '\u{F0000}';
const HOLE = new RegExp(`${MARK}(value|threshold|label:[a-zA-Z_][a-zA-Z0-9_]*)${MARK}`, 'u');

/** A person's text as parts. */
export interface Read {
  readonly text: Text;
  /** Why its function makes no text. What is known of it then are the labels that it asked for. */
  readonly problem?: string;
}

/** A function is run with placeholders, and what it built is taken apart again. */
export function textOf(words: string | TextFunction): Read {
  if (typeof words === 'string') return { text: [words] };
  const asked = new Set<string>();
  const labels = askedLabels(name => {
    asked.add(name);
    return hole(`label:${name}`);
  });
  const built = attempt(() => words({ labels, value: hole('value'), threshold: hole('threshold') }));
  const text = typeof built === 'string' ? parts(built) : [...asked].map(label);
  if (typeof built !== 'string') return { text, ...built };
  return text.some(part => typeof part === 'string' && part.includes(MARK))
    ? { text, problem: 'it transforms a placeholder, whose value is known only when the alert fires' }
    : { text };
}

/** What a text of an alert may name. */
export interface TextScope {
  readonly carries: readonly string[];
  readonly hasThreshold: boolean;
}

/** Labels that a text names and the alert does not carry, and a threshold where its condition has none. */
export function noteTextMistakes(
  text: Text,
  where: string,
  path: LogicalPath,
  { carries, hasThreshold }: TextScope,
  { note }: Pick<Context, 'note'>,
): void {
  const place = { path: [...path, where] };
  const named = new Set(text.flatMap(part => (typeof part === 'object' && 'name' in part ? part.name : [])));
  for (const name of [...named].filter(each => !carries.includes(each))) {
    note(report('alert/unknown-label', { where, name, known: carries }, place));
  }
  if (!hasThreshold && text.some(part => typeof part === 'object' && part.type === 'threshold')) {
    note(report('alert/no-threshold', { where }, place));
  }
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
  return label(name.slice('label:'.length));
}

function label(name: string): TextPart {
  return { type: 'label', name };
}
