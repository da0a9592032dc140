import type { FileSystem, Kind } from '../../src/output/index.js';

export interface MemoryDisk extends FileSystem {
  readonly files: Map<string, string>;
  readonly folders: Set<string>;
  readonly links: Set<string>;
  /** Every operation that changed something. */
  readonly log: string[];
}

/** A disk that is a map. After `budget` changing operations it is as if the process had been killed, half a write included. */
export function memoryDisk(
  files: Iterable<readonly [string, string]> = [],
  budget = Number.POSITIVE_INFINITY,
  emptyFolders: Iterable<string> = [],
): MemoryDisk {
  const disk = { files: new Map(files), links: new Set<string>(), log: [] as string[] };
  const folders = new Set([...[...disk.files.keys()].flatMap(ancestors), ...emptyFolders]);
  const spend = (operation: string) => {
    if (disk.log.length >= budget) throw new Killed();
    disk.log.push(operation);
  };
  const read = (path: string) => {
    const text = disk.files.get(path);
    if (text === undefined) throw refusal('ENOENT', 'read');
    return text;
  };
  const isIn = (folder: string) => (path: string) => path.startsWith(`${folder}/`);
  const isEmpty = (folder: string) => ![...disk.files.keys(), ...folders].some(isIn(folder));
  let names = 0;
  let version = 0;
  return {
    ...disk,
    folders,
    name: 'out',
    longestPath: 4000,
    unique: () => String(++names).padStart(16, '0'),
    stamp: async path =>
      path === '' || folders.has(path) || disk.files.has(path) ? `${path === '' ? version : ''}` : undefined,
    touch: async () => {},
    list: async folder =>
      folder === '' || folders.has(folder)
        ? listing(folder, disk.files.keys(), disk.links, folders)
        : undefined,
    read: async path => new TextEncoder().encode(read(path)),
    create: async (path, content) => {
      if (disk.files.has(path) || disk.links.has(path)) throw refusal('EEXIST', 'open');
      if (!['', ...folders].includes(path.split('/').slice(0, -1).join('/'))) throw refusal('ENOENT', 'open');
      if (disk.log.length === budget - 1) {
        disk.files.set(path, content.slice(0, content.length / 2));
        disk.log.push('half a write');
        throw new Killed();
      }
      spend(`write ${path}`);
      disk.files.set(path, content);
    },
    rename: async (from, to) => {
      if (!folders.has(from)) {
        spend(`rename ${to}`);
        disk.files.set(to, read(from));
        disk.files.delete(from);
        return;
      }
      if (folders.has(to) && !isEmpty(to)) throw refusal('ENOTEMPTY', 'rename');
      spend(`rename ${to}`);
      version += 1;
      folders.delete(from);
      folders.add(to);
      for (const [path, text] of [...disk.files].filter(([path]) => isIn(from)(path))) {
        disk.files.delete(path);
        disk.files.set(to + path.slice(from.length), text);
      }
    },
    remove: async path => {
      if (!disk.files.has(path)) return;
      spend(`remove ${path}`);
      disk.files.delete(path);
    },
    makeFolder: async folder => {
      const missing = [...ancestors(folder), folder].filter(each => each !== '' && !folders.has(each));
      for (const each of missing) {
        spend(`make folder ${each}`);
        folders.add(each);
      }
    },
    removeFolder: async folder => {
      if (folder !== '' && !folders.has(folder)) throw refusal('ENOENT', 'rmdir');
      if (folder === '' || !isEmpty(folder)) throw refusal('ENOTEMPTY', 'rmdir');
      spend(`remove folder ${folder}`);
      version += 1;
      folders.delete(folder);
    },
  };
}

export class Killed extends Error {}

/** As the system says it. */
export function refusal(code: string, syscall: string): Error {
  return Object.assign(new Error(`${code}: ${syscall}`), { code, syscall });
}

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
