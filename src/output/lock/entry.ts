import { toJson } from '../../formats/text/index.js';
import type { FileSystem, Kind } from '../file-system.js';
import type { Run } from '../runs.js';

export interface Entry {
  readonly path: string;
  readonly run: Run | undefined;
}

/** What a run writes under its name in the lock. */
export function entryText({ pid, host, place, started }: Run): string {
  return toJson({ pid, host, place, started });
}

/** The entries of a lock. One may leave between the look into the folder and the look into the file. */
export async function entriesOf(folder: string, disk: FileSystem): Promise<readonly Entry[]> {
  const names = (await disk.list(folder)) ?? new Map<string, Kind>();
  const entries = [...names].map(async ([name, kind]) => {
    const path = `${folder}/${name}`;
    if (kind !== 'file') return [{ path, run: undefined }];
    const text = await textIfThere(path, disk);
    return text === undefined ? [] : [{ path, run: parseEntry(text) }];
  });
  return (await Promise.all(entries)).flat();
}

async function textIfThere(path: string, disk: FileSystem): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await disk.read(path));
  } catch (error) {
    if ((await disk.stamp(path)) === undefined) return undefined;
    throw error;
  }
}

/** The run that an entry names; undefined if it names none, since the machine went down before it was on the disk. */
function parseEntry(text: string): Run | undefined {
  try {
    const entry = JSON.parse(text) as Partial<Record<keyof Run, unknown>> | null;
    const { pid, host, place, started } = entry ?? {};
    if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid < 1 || typeof host !== 'string')
      return undefined;
    return { pid, host, place: textOr(place), started: textOr(started) };
  } catch {
    return undefined;
  }
}

function textOr(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
