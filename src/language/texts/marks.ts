/**
 * What stands in a text for something that is known only later: a key between two characters that no keyboard makes. Each
 * use of a hole has a number, so that it shows which of them came into the text.
 */
const MARK = '\u{F0000}';
const MARKED = new RegExp(`${MARK}([^${MARK}]*)#(\\d+)${MARK}`, 'gu');

/** The mark for one use of a hole. */
export function mark(key: string, use: number): string {
  return `${MARK}${key}#${use}${MARK}`;
}

/** The numbers of the uses whose marks a text has. */
export function usesIn(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(MARKED)].map(([, , use]) => Number(use)));
}

/** A text with those of its holes filled for which there is something. */
export function filled(text: string, fill: (key: string) => string | undefined): string {
  return text.replaceAll(MARKED, (whole, key: string) => fill(key) ?? whole);
}

/** Whether a piece of a mark is left over: something took it apart. */
export function isBroken(text: string): boolean {
  return text.replaceAll(MARKED, '').includes(MARK);
}

/** Words and the keys of holes in turn, beginning with words. */
export function pieces(text: string): readonly string[] {
  // Splitting by a pattern gives its groups too: words, key, use, words …
  return text.split(MARKED).filter((_, index) => index % 3 !== 2);
}
