import type { Span } from '../../core/index.js';
import type { Context } from './context.js';

/** A string is a text of characters: nothing that reads UTF-8 takes half of one. */
export function checkEncoding(text: string, span: Span | undefined, { report }: Context): void {
  if (/\p{Cs}/u.test(text)) report('promql/string', { kind: 'surrogate' }, span);
}
