import type { ListFolder } from '../load/index.js';
import type { FileSystem, Runs } from '../output/index.js';
import type { Packages, RunDefinitions } from '../runtime/index.js';
import type { ToolPort } from '../verify/index.js';

/** Whether promtool and amtool judge the result: where they are on the PATH, in any case, or not at all. */
export type VerifyMode = 'auto' | 'require' | 'off';

export interface Request {
  /** The folder with the definitions, relative to the working folder. */
  readonly definitions: string;
  /** Only the environments of these systems; all of them if empty. */
  readonly systems: readonly string[];
  /** Only these environments, and those of the systems. */
  readonly environments?: readonly string[] | undefined;
  readonly verify: VerifyMode;
  /** What to compile to: `rules`, `dashboards` …; everything if nothing is said. */
  readonly outputs?: readonly string[] | undefined;
  /** How to pack it: `files` if nothing is said. */
  readonly form?: string | undefined;
}

/** The world outside: what a run reads, runs and writes. Only the command line has the real one. */
export interface Ports {
  /** The working folder: an absolute path. */
  readonly cwd: string;
  readonly list: ListFolder;
  /** A text file of the project, or undefined if there is none. Throws what the system says of one that cannot be read. */
  readonly readText: (path: string) => Promise<string | undefined>;
  /** The same, as it is on the disk. */
  readonly readBytes: (path: string) => Promise<Uint8Array | undefined>;
  /** The packages that definitions import and do not bring along, by name: this very copy of atalaya. */
  readonly language: Packages;
  /** Runs definitions, in a process of their own where they are not trusted. */
  readonly run: RunDefinitions;
  readonly out: FileSystem;
  /** This run among others that may want the same output folder. */
  readonly runs: Runs;
  readonly tools: ToolPort;
}
