import type { FileSystem, Kind } from '../../src/output/index.js';

export interface MemoryDisk extends FileSystem {
  readonly files: Map<string, string>;
  readonly links: Set<string>;
  /** Every operation that changed something. */
  readonly log: string[];
}

/** A disk that is a map. After `budget` changing operations it is as if the process had been killed, half a write included. */
export function memoryDisk(
  files: Iterable<readonly [string, string]> = [],
  budget = Number.POSITIVE_INFINITY,
): MemoryDisk {
  const disk = { files: new Map(files), links: new Set<string>(), log: [] as string[] };
  const folders = new Set([...disk.files.keys()].flatMap(ancestors));
  const spend = (operation: string) => {
    if (disk.log.length >= budget) throw new Killed();
    disk.log.push(operation);
  };
  const read = (path: string) => {
    const text = disk.files.get(path);
    if (text === undefined) throw new Error(`no such file: ${path}`);
    return text;
  };
  return {
    ...disk,
    name: 'out',
    writer: '1',
    list: async folder =>
      folder === '' || folders.has(folder)
        ? listing(folder, disk.files.keys(), disk.links, folders)
        : undefined,
    read: async path => new TextEncoder().encode(read(path)),
    write: async (path, content) => {
      if (disk.log.length === budget - 1) {
        disk.files.set(path, content.slice(0, content.length / 2));
        disk.log.push('half a write');
        throw new Killed();
      }
      spend(`write ${path}`);
      disk.files.set(path, content);
    },
    rename: async (from, to) => {
      spend(`rename ${to}`);
      disk.files.set(to, read(from));
      disk.files.delete(from);
    },
    remove: async path => {
      spend(`remove ${path}`);
      disk.files.delete(path);
    },
    makeFolder: async folder => {
      for (const each of [...ancestors(folder), folder]) folders.add(each);
    },
    removeFolder: async folder => {
      spend(`remove folder ${folder}`);
      folders.delete(folder);
    },
  };
}

export class Killed extends Error {}

function ancestors(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

function listing(
  folder: string,
  files: Iterable<string>,
  links: Iterable<string>,
  folders: Iterable<string>,
): ReadonlyMap<string, Kind> {
  const start = folder === '' ? '' : `${folder}/`;
  const within = (paths: Iterable<string>, kind: Kind) =>
    [...paths]
      .filter(path => path.startsWith(start) && !path.slice(start.length).includes('/') && path !== folder)
      .map(path => [path.slice(start.length), kind] as const);
  return new Map([...within(folders, 'folder'), ...within(files, 'file'), ...within(links, 'link')]);
}
