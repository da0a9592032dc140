/** A text as the part of a regular expression that finds just it. */
export function exactly(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
