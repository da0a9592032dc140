/** What means the same to RE2, Python's `re` with ASCII and JavaScript: a literal, a class, a group, a repetition. */
const TOKEN =
  /\\[dw]|\\[-\\.+*?()[\]{}^$/|]|\[\^?(?:[A-Za-z0-9 !"#%&'()*+,./:;<=>?@_`{|}~$-]|\\[dw\\.\]^-])+\]|\((?:\?:|(?!\?))|\)|[*+?]\??|\{\d+(?:,\d*)?\}\??|\||\.|[A-Za-z0-9 !"#%&',/:;<=>@_`~-]/y;

const UNBOUNDED = /^(?:[*+]|\{\d+,\})/;

/**
 * Whether a value can be held against a pattern at run time, in any language. RE2 needs time in proportion to the text,
 * and the engines of Python and JavaScript do not: so no group is repeated, and no alternative has two repetitions
 * without an end. https://github.com/google/re2/wiki/Syntax
 */
export function isPortable(pattern: string): boolean {
  const tokens = tokensOf(pattern);
  if (tokens === undefined) return false;
  let repetitions = 0;
  for (const [index, token] of tokens.entries()) {
    if (token === '|') repetitions = 0;
    if (UNBOUNDED.test(token)) repetitions++;
    if (repetitions > 1) return false;
    const repeatsGroup = tokens[index - 1] === ')' && /^[*+{]/.test(token);
    if (repeatsGroup) return false;
  }
  return compiles(pattern);
}

function tokensOf(pattern: string): readonly string[] | undefined {
  const tokens: string[] = [];
  for (let at = 0; at < pattern.length; ) {
    TOKEN.lastIndex = at;
    const [token] = TOKEN.exec(pattern) ?? [];
    if (token === undefined) return undefined;
    tokens.push(token);
    at += token.length;
  }
  return tokens;
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern).source.length > 0;
  } catch {
    return false;
  }
}
