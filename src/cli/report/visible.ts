/**
 * A line of somebody's text as a terminal may show it. Control characters could move the cursor or paint the
 * screen, and the marks for writing direction could show another text than there is: both are spelled out.
 */
export function visible(line: string): string {
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
  return short.replaceAll('\t', '  ').replace(DANGEROUS, spell);
}

/** Nobody reads on, and a name of a million letters would hide all else. */
const LONGEST = 2000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for.
const DANGEROUS = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

function spell(character: string): string {
  return `\\u{${(character.codePointAt(0) as number).toString(16)}}`;
}

/** How many columns a visible text takes: none for a mark on another letter, two for a wide one. */
export function columns(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1),
    0,
  );
}

const MARK = /^\p{M}$/u;
const WIDE =
  /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uff01-\uff60]$/u;
