import type { Extent } from './extent.js';

/** Where a word stands in a part of a file, if it does so once. */
export function wordIn(word: string, { original, end }: Extent): Extent | undefined {
  const whole = new RegExp(`(?<![\\p{L}\\p{N}_$])${exactly(word)}(?![\\p{L}\\p{N}_$])`, 'gu');
  const [first, ...others] = original.content.slice(original.offset, end).matchAll(whole);
  if (first === undefined || others.length > 0) return undefined;
  const offset = original.offset + first.index;
  return { original: { ...original, offset }, end: offset + word.length };
}

/** A text as the part of a regular expression that finds just it. */
export function exactly(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
