/** Reads `\\`, `\n` and, where a text may be quoted, `\"`. What else stands behind a backslash stays as it is. */
export function unescapeText(text: string, quotes: boolean): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(.)/gs, (whole, char: string) => {
    if (char === 'n') return '\n';
    return char === '\\' || (char === '"' && quotes) ? char : whole;
  });
}

export function escapeText(text: string, quotes: boolean): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  return quotes ? escaped.replaceAll('"', '\\"') : escaped;
}
