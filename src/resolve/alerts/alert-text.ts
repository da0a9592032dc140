import type { LogicalPath } from '../../core/index.js';
import type { Text } from '../../model/index.js';
import type { Context } from '../context.js';
import { report } from '../problems/problems.js';

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
