import type { Dirent } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileSystem, Kind } from '../app/index.js';

/** The real output folder. `name` is how the person called it, `root` where it is. */
export function openDisk(root: string, name: string): FileSystem {
  const at = (path: string) => join(root, path);
  return {
    name,
    writer: String(process.pid),
    list: async folder => {
      const entries = await ifThere(readdir(at(folder), { withFileTypes: true }));
      return entries && new Map(entries.map(entry => [entry.name, kindOf(entry)]));
    },
    read: path => readFile(at(path)),
    write: async (path, content) => {
      const file = await open(at(path), 'w');
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
    },
    rename: (from, to) => rename(at(from), at(to)),
    remove: path => rm(at(path), { force: true }),
    makeFolder: async folder => {
      await mkdir(at(folder), { recursive: true });
    },
    removeFolder: folder => rmdir(at(folder)),
  };
}

/** What a file or folder holds, or undefined if there is none. */
export async function ifThere<T>(result: Promise<T>): Promise<T | undefined> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function kindOf(entry: Dirent): Kind {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}
