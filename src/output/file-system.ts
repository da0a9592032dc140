/** What stands under a name in a folder. */
export type Kind = 'file' | 'folder' | 'link' | 'other';

/**
 * The output folder, as the command line opened it. Paths are relative to it, with `/`; `''` is the folder itself.
 * Operations reject with the system's error when they fail.
 */
export interface FileSystem {
  /** The output folder as a person would name it, for messages. */
  readonly name: string;
  /** Differs between two processes that write at the same time. */
  readonly writer: string;
  /** The names in a folder, links not followed; undefined if there is no such folder. */
  list(folder: string): Promise<ReadonlyMap<string, Kind> | undefined>;
  read(path: string): Promise<Uint8Array>;
  /** Writes a file whole, and returns when it is on the disk and not only in a cache. */
  write(path: string, content: string): Promise<void>;
  /** Replaces what stands under `to` in one step. */
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Makes a folder and those that lead to it, unless they are there. */
  makeFolder(folder: string): Promise<void>;
  /** Removes an empty folder. */
  removeFolder(folder: string): Promise<void>;
}
