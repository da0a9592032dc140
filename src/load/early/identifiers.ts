/** A name that code mentions as a variable, and where. */
export interface Mention {
  readonly name: string;
  readonly at: number;
}

/**
 * The variables that code mentions, as the bundler prints it: no property after a dot, no key before a colon, and nothing of what stands in
 * texts but for their holes.
 */
export function mentions(code: string): readonly Mention[] {
  const found: Mention[] = [];
  /** Open braces: of a hole in a template, or any other. */
  const open: ('hole' | 'brace')[] = [];
  let before = '';
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const text = pattern.exec(code)?.[0] ?? '';
    at += text.length;
    return text;
  };
  const template = () => {
    if (take(TEMPLATE).endsWith('{')) open.push('hole');
  };
  while (at < code.length) {
    const start = at;
    const token = take(TOKEN) || code.charAt(at++);
    if (token === '`') template();
    else if (token === '{') open.push('brace');
    else if (token === '}') {
      if (open.pop() === 'hole') template();
    } else if (token === '/' && !ENDS_VALUE.test(before)) {
      at = start;
      if (take(REGEX) === '') at = start + 1;
    } else if (NAME.test(token) && before !== '.' && code[at] !== ':') found.push({ name: token, at: start });
    if (!/^\s/.test(token)) before = token;
  }
  return found;
}

const TOKEN =
  /\s+|"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|\/\*[\s\S]*?\*\/|[\p{ID_Start}$_][\p{ID_Continue}$]*|\d[\w.]*|\.\.\.|[`{}/.]|[^\s"'`{}/.\p{ID_Start}$_\d]+/uy;
const NAME = /^[\p{ID_Start}$_]/u;
/** What is left of a template's text: up to its end, or to its next hole. */
const TEMPLATE = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{)/y;
const REGEX = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/y;
/** After these a slash divides. */
const ENDS_VALUE =
  /^(?!(?:return|typeof|case|in|of|void|delete|throw|new|else|do|await|yield|instanceof)$)[\p{ID_Continue}$"'`].*$|[)\]}]$/u;
