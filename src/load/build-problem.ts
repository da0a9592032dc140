import { posix } from 'node:path';
import type { Message } from 'esbuild';
import { type Diagnostic, type Excerpt, nearest, type SourcePosition } from '../core/index.js';
import { exportsOf, ROOT } from './bundle.js';
import type { ListFolder } from './entries.js';
import { report } from './problems.js';

interface BuildPlace {
  readonly cwd: string;
  /** Packages that are provided, and so are there without being installed. */
  readonly given: readonly string[];
  readonly list: ListFolder;
}

/** What the bundler found wrong with a file, in our words and with our suggestions. */
export async function buildProblem(
  message: Message,
  severity: 'error' | 'warning',
  { cwd, given, list }: BuildPlace,
): Promise<Diagnostic> {
  const place = { path: [] };
  const located = { position: positionOf(message), source: sourceOf(message) };
  const specifier = /^Could not resolve "(.+)"$/.exec(message.text)?.[1];
  if (specifier !== undefined && severity === 'error') {
    const near = await nearestImport(specifier, located.position?.file, given, list);
    return { ...report('load/unresolved-import', { specifier, nearest: near }, place), ...located };
  }
  if (message.text.startsWith('Top-level await')) return { ...report('load/await', {}, place), ...located };
  const missing = MISSING.map(pattern => pattern.exec(message.text)?.groups).find(Boolean);
  if (missing?.file !== undefined && missing.name !== undefined) {
    const facts = { file: missing.file, name: missing.name, exports: await exportsOf(missing.file, cwd) };
    return { ...report('load/missing-export', facts, place), ...located };
  }
  // A note that ends in a colon points at another line, which is not shown.
  const notes = message.notes.map(({ text }) => text).filter(text => !text.endsWith(':'));
  const facts = { text: message.text, notes };
  return {
    ...report(severity === 'error' ? 'load/syntax' : 'load/suspicious-code', facts, place),
    ...located,
  };
}

/** What the bundler says of a name that a file does not export, imported by itself and as a part of the whole. */
const MISSING = [
  /^No matching export in "(?<file>.+)" for import "(?<name>.+)"$/,
  /^Import "(?<name>.+)" will always be undefined because there is no matching export in "(?<file>.+)"$/,
];

function positionOf({ location }: Message): SourcePosition | undefined {
  if (location === null || location.file === ROOT) return undefined;
  return {
    file: location.file.replaceAll('\\', '/'),
    line: location.line,
    column: offsetsOf(location).start + 1,
  };
}

function sourceOf({ location }: Message): Excerpt | undefined {
  if (location === null || location.file === ROOT || location.lineText === '') return undefined;
  return { text: location.lineText, span: offsetsOf(location) };
}

/** esbuild counts bytes; everybody else counts UTF-16 code units. */
function offsetsOf({ lineText, column, length }: NonNullable<Message['location']>): {
  start: number;
  end: number;
} {
  const bytes = Buffer.from(lineText);
  const offset = (byte: number) => bytes.subarray(0, byte).toString('utf8').length;
  return { start: offset(column), end: Math.max(offset(column + length), offset(column) + 1) };
}

async function nearestImport(
  specifier: string,
  importer: string | undefined,
  given: readonly string[],
  list: ListFolder,
): Promise<string | undefined> {
  if (!specifier.startsWith('.')) return nearest(specifier, given);
  const folder = posix.join(posix.dirname(importer ?? '.'), posix.dirname(specifier));
  const items = (await list(folder).catch(() => undefined)) ?? [];
  // As people import it: TypeScript's own convention is the name of the file that it will become.
  const names = items.map(({ name, isFolder }) =>
    isFolder ? `${name}/index.js` : name.replace(/\.([cm]?)ts$/, '.$1js'),
  );
  const name = nearest(posix.basename(specifier), names);
  return name === undefined ? undefined : `${posix.dirname(specifier)}/${name}`;
}
