/** What stands under a name in a folder. */
export type Kind = 'file' | 'folder' | 'link' | 'other';

/**
 * The output folder, as the command line opened it. Paths are relative to it, with `/`; `''` is the folder itself. No operation
 * follows a link that stands under the last name of a path. They reject with the system's error when they fail.
 */
export interface FileSystem {
  /** The output folder as a person would name it, for messages. */
  readonly name: string;
  /** How many bytes a path may have on this disk. */
  readonly longestPath: number;
  /** Part of a name that nobody can guess, and that nobody has had before: letters and digits. */
  unique(): string;
  /** The names in a folder, links not followed; undefined if there is no such folder. */
  list(folder: string): Promise<ReadonlyMap<string, Kind> | undefined>;
  read(path: string): Promise<Uint8Array>;
  /** A text that is another one after a name has come into a folder or left it, or a file was touched; undefined without either. */
  stamp(path: string): Promise<string | undefined>;
  touch(path: string): Promise<void>;
  /** Writes a new file whole, and returns when it is on the disk and not only in a cache. Fails if the name is taken, by a link too. */
  create(path: string, content: string): Promise<void>;
  /** Replaces what stands under `to` in one step: a file by a file, an empty folder by a folder. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file, unless it is gone already. */
  remove(path: string): Promise<void>;
  /** Makes a folder and those that lead to it, unless they are there. */
  makeFolder(folder: string): Promise<void>;
  /** Removes an empty folder. */
  removeFolder(folder: string): Promise<void>;
}
