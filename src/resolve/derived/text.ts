import type { Text, TextPart } from '../../model/index.js';

/** The value that fired, and the limit that it broke. */
export const VALUE: TextPart = { type: 'value' };
export const LIMIT: TextPart = { type: 'threshold' };

/** The value of a label of the alert. */
export function label(name: string): TextPart {
  return { type: 'label', name };
}

/** A text of an alert with holes: text`${title}: ${label('instance')} takes ${VALUE}`. */
export function text(words: TemplateStringsArray, ...holes: readonly TextPart[]): Text {
  const parts = words.flatMap((word, index) => [word, holes[index] ?? '']);
  return parts.reduce<Text>(joined, []);
}

/** Words that follow each other are one part. */
function joined(text: Text, part: TextPart): Text {
  const last = text.at(-1);
  if (part === '') return text;
  return typeof last === 'string' && typeof part === 'string'
    ? [...text.slice(0, -1), last + part]
    : [...text, part];
}
