import { isSystemError } from '../core/index.js';
import type { FileSystem } from './file-system.js';
import { temporaryPath } from './paths.js';

/** What the system refused to do, and with which file. */
export interface Refusal {
  readonly action: 'read' | 'write';
  readonly path: string;
}

/** A disk that remembers, for each error, what it was about. */
export interface NamedDisk extends FileSystem {
  /** Writes a file aside, and puts it in its place in one step. */
  replace(path: string, content: string): Promise<void>;
}

/** Hands every refusal of the system to `note`; the last one about an error is the one that a person has to know. */
export function nameRefusals(disk: FileSystem, note: (error: object, refusal: Refusal) => void): NamedDisk {
  const about = async <T>(action: Refusal['action'], path: string, result: Promise<T>): Promise<T> => {
    try {
      return await result;
    } catch (error) {
      if (isSystemError(error)) note(error, { action, path });
      throw error;
    }
  };
  const named: FileSystem = {
    ...disk,
    list: folder => about('read', folder, disk.list(folder)),
    read: path => about('read', path, disk.read(path)),
    stamp: path => about('read', path, disk.stamp(path)),
    touch: path => about('write', path, disk.touch(path)),
    create: (path, content) => about('write', path, disk.create(path, content)),
    rename: (from, to) => about('write', to, disk.rename(from, to)),
    remove: path => about('write', path, disk.remove(path)),
    makeFolder: folder => about('write', folder, disk.makeFolder(folder)),
    removeFolder: folder => about('write', folder, disk.removeFolder(folder)),
  };
  return { ...named, replace: (path, content) => about('write', path, replace(path, content, disk)) };
}

async function replace(path: string, content: string, disk: FileSystem): Promise<void> {
  const temporary = temporaryPath(path, disk.unique());
  await disk.create(temporary, content);
  await disk.rename(temporary, path);
}
