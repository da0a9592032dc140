import { readGoString } from '../core/index.js';
import type { Reader } from './reader.js';
import type { Token } from './tokens.js';

/** What a string constant stands for. An escape that is no character is the reader's fault. */
export function stringValue({ text, span }: Pick<Token, 'text' | 'span'>, read: Reader): string {
  const { value, fault } = readGoString(text, 0);
  if (fault?.kind === 'escape')
    read.fail('the escape is no character', { start: span.start + fault.at, end: span.end });
  return value;
}
