import { createHash } from 'node:crypto';
import { formatPath, type LogicalPath, parsePath, sortedBy } from '../core/index.js';
import { toJson } from '../formats/text/index.js';
import { isSafePath } from './paths.js';

/** A file of ours: its hash when we wrote it, and the definition that it came from. */
export interface ManifestEntry {
  readonly path: string;
  readonly sha256: string;
  readonly origin: LogicalPath;
  /** The environment that it is for, where that is not the first part of its origin. */
  readonly environment?: string | undefined;
}

/** An entry as it stands in the file: its origin is for people to read. */
type WrittenEntry = Omit<ManifestEntry, 'origin'> & { readonly origin: string };

export const MANIFEST = 'manifest.json';

const VERSION = 1;

export function manifestText(entries: Iterable<ManifestEntry>): string {
  const artifacts = sortedBy(entries, ({ path, sha256 }) => `${path}\n${sha256}`);
  return toJson({
    version: VERSION,
    artifacts: artifacts.map(({ path, sha256, origin, environment }) => ({
      path,
      sha256,
      origin: formatPath(origin),
      ...(environment !== undefined && { environment }),
    })),
  });
}

/** The entries of a manifest, or why it cannot be read. */
export function parseManifest(text: string): readonly ManifestEntry[] | { readonly why: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { why: 'it is not valid JSON' };
  }
  if (!isRecord(data)) return { why: 'it is not a manifest' };
  if (Number(data.version) > VERSION) return { why: 'a newer atalaya wrote it: use that version' };
  if (data.version !== VERSION) return { why: `its version is not ${VERSION}` };
  const { artifacts } = data;
  if (!Array.isArray(artifacts) || !artifacts.every(isEntry))
    return { why: 'its list of artifacts is malformed' };
  return artifacts.map(({ path, sha256, origin, environment }) => ({
    path,
    sha256,
    origin: parsePath(origin),
    environment,
  }));
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A manifest can come from anywhere, and what it names is deleted: its paths are no more trusted than others. */
function isEntry(value: unknown): value is WrittenEntry {
  return (
    isRecord(value) &&
    typeof value.path === 'string' &&
    isSafePath(value.path) &&
    typeof value.sha256 === 'string' &&
    typeof value.origin === 'string' &&
    (value.environment === undefined || typeof value.environment === 'string')
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
