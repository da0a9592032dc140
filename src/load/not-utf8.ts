import type { Diagnostic } from '../core/index.js';
import { report } from './problems.js';
import { filesWith } from './sources.js';

/** The person's files that are not UTF-8, each at the first letter that is not. */
export async function notUtf8(
  script: { readonly sourceMap: string },
  readBytes: (file: string) => Promise<Uint8Array | undefined>,
): Promise<readonly Diagnostic[]> {
  const suspects = filesWith('\uFFFD', script).map(({ file }) => file);
  const found = await Promise.all(
    suspects.map(async file => {
      const bytes = await readBytes(file).catch(() => undefined);
      return bytes === undefined ? [] : problemIn(file, bytes);
    }),
  );
  return found.flat();
}

function problemIn(file: string, bytes: Uint8Array): readonly Diagnostic[] {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true });
  for (const [index, line] of linesOf(bytes).entries()) {
    if (isUtf8(line)) continue;
    const text = lossy.decode(line).trimEnd();
    const start = text.indexOf('\uFFFD');
    return [
      {
        ...report('load/encoding', { file }, { path: [] }),
        position: { file, line: index + 1, column: start + 1 },
        source: { text, span: { start, end: start + 1 } },
      },
    ];
  }
  return [];
}

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    lines.push(bytes.subarray(start, end < 0 ? undefined : end));
    start = end < 0 ? bytes.length + 1 : end + 1;
  }
  return lines;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
