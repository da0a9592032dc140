/** More than any file of the field needs, and little enough that a hostile one costs seconds at most. */
export const LIMITS = {
  /** UTF-16 code units. */
  size: 64 * 1024 * 1024,
  /** Characters that may begin a node: a text of nothing else would take a hundred times its size in memory. */
  marks: 2_000_000,
  /** Lists and mappings inside of each other. */
  depth: 500,
  documents: 10_000,
  /** Nodes that aliases add to those that are written (the billion laughs). */
  aliased: 1_000_000,
  /** Faults that are reported of one file. */
  faults: 100,
} as const;
