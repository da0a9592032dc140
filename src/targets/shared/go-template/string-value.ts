const SHORT: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** What a string constant of Go stands for, quotes or backquotes included. */
export function stringValue(source: string): string {
  const inner = source.slice(1, -1);
  if (source.startsWith('`')) return inner;
  return inner.replace(
    /\\(?:([abfnrtv])|([0-7]{3})|[xuU]([\da-fA-F]+)|(.))/g,
    (_, short, octal, hex, other) => {
      if (short !== undefined) return SHORT[short] ?? '';
      if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8));
      return hex === undefined ? other : String.fromCodePoint(Number.parseInt(hex, 16));
    },
  );
}
