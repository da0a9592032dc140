/**
 * A part of a template as PromQL: the characters that stand between the backquotes, so that `\d` is what it is in a rule
 * file. A backslash is JavaScript's alone where it makes a backquote, or a hole that is none.
 */
export function undone(raw: string): string {
  return raw.replaceAll(/\\(?=`|\$\{)|(?<=\$)\\(?=\{)/g, '');
}
