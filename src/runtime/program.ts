import type { Cell, Graph } from './graph.js';
import type { Thrown } from './thrown.js';

/** Definitions as something that can run. */
export interface Program {
  /** A script whose `exports` has one function per entry, by index, that runs it and returns its exports. */
  readonly code: string;
  /** The file of each entry. */
  readonly entries: readonly string[];
  /** The working folder: an absolute path. */
  readonly cwd: string;
}

/** What came of a program. */
export type Ran = Finished | Ended;

/** What definitions say, as data. */
export interface Finished {
  readonly type: 'finished';
  readonly entries: readonly EntryResult[];
  readonly graph: Graph;
  /** What went wrong that nobody caught, in what the definitions had started. */
  readonly strays: readonly Thrown[];
}

export type EntryResult =
  /** The system that an entry exports, or its environments. */
  | { readonly type: 'defined'; readonly defined: readonly Cell[] }
  /** What the default export is instead of a system, and the name of a named export that is one. */
  | { readonly type: 'none'; readonly found: string | undefined; readonly named: string | undefined }
  | { readonly type: 'thrown'; readonly thrown: Thrown }
  /** The engine's own functions that it replaced. */
  | { readonly type: 'replaced'; readonly names: readonly string[] };

/** The process in which definitions ran is gone, and they were not done. */
export interface Ended {
  readonly type: 'ended';
  readonly how:
    | { readonly type: 'time'; readonly seconds: number }
    | { readonly type: 'memory'; readonly megabytes: number }
    | { readonly type: 'exit'; readonly code: number }
    | { readonly type: 'signal'; readonly signal: string }
    /** It said what it could not have said. */
    | { readonly type: 'garbled' }
    | { readonly type: 'not-started'; readonly reason: string };
  readonly during: Progress;
}

/** What is about to run. */
export interface Progress {
  /** The index of the entry; undefined before the first. */
  readonly entry?: number | undefined;
  /** The call that made the definition whose code runs, as the engine writes a stack. */
  readonly stack?: string | undefined;
}

/** Runs definitions where they can do no harm. */
export type RunDefinitions = (program: Program) => Promise<Ran>;
