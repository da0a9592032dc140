const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to be escaped.
const SPECIAL = /["\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g;

/**
 * A string of PromQL in double quotes. Controls and invisible line ends are escaped, so that YAML and JSON emitters carry the
 * text unchanged.
 */
export function quote(value: string): string {
  return `"${value.replace(SPECIAL, char => ESCAPES[char] ?? codeUnit(char))}"`;
}

function codeUnit(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
