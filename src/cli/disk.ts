import { randomBytes } from 'node:crypto';
import { constants, type Dirent } from 'node:fs';
import { lstat, mkdir, open, readdir, readFile, rename, rmdir, stat, unlink, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileSystem, Kind } from '../app/index.js';

/** The real output folder. `name` is how the person called it, `root` where it is. */
export function openDisk(root: string, name: string): FileSystem {
  const at = (path: string) => join(root, path);
  return {
    name,
    longestPath: LONGEST_PATH - Buffer.byteLength(root) - 1,
    unique: () => randomBytes(8).toString('hex'),
    list: async folder => {
      const entries = await ifThere(readdir(at(folder), { withFileTypes: true }));
      return entries && new Map(entries.map(entry => [entry.name, kindOf(entry)]));
    },
    read: path => readFile(at(path), { flag: constants.O_RDONLY | NO_FOLLOW }),
    stamp: async path => {
      const stats = await ifThere((path === '' ? stat : lstat)(at(path), { bigint: true }));
      return stats && `${stats.ino} ${stats.mtimeNs}`;
    },
    touch: path => utimes(at(path), new Date(), new Date()),
    create: async (path, content) => {
      // Exclusive: a link that somebody has planted under this name is not followed, and no file is written over.
      const file = await open(at(path), 'wx');
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
    },
    rename: (from, to) => rename(at(from), at(to)),
    remove: async path => {
      await ifThere(unlink(at(path)));
    },
    makeFolder: folder => makeFolder(at(folder)),
    removeFolder: folder => rmdir(at(folder)),
  };
}

/** Bytes of a whole path, without the one that ends it. */
const LONGEST_PATH = process.platform === 'win32' ? 259 : process.platform === 'darwin' ? 1023 : 4095;

/** Windows has no such flag. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;

/** Node's own way to make the folders on the way says of a disk without inodes that the folder does not exist. */
async function makeFolder(path: string): Promise<void> {
  const isMade = await mkdir(path).then(() => true, unless('ENOENT', 'EEXIST'));
  if (isMade || dirname(path) === path || (await ifThere(lstat(path)))) return;
  await makeFolder(dirname(path));
  await mkdir(path).catch(unless('EEXIST'));
}

/** What a file or folder holds, or undefined if there is none. */
export function ifThere<T>(result: Promise<T>): Promise<T | undefined> {
  return result.catch(unless('ENOENT'));
}

/** Takes an error for no answer if it has one of these codes. */
function unless(...codes: readonly string[]): (error: unknown) => undefined {
  return error => {
    if (error instanceof Error && 'code' in error && codes.includes(String(error.code))) return undefined;
    throw error;
  };
}

function kindOf(entry: Dirent): Kind {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}
