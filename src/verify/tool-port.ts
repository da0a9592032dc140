/** A file that a tool reads, relative to the folder in which the tool runs. */
export interface ToolFile {
  readonly path: string;
  readonly content: string;
}

/** Why a tool did not end by itself, or did not begin: `why` goes on after its name. */
export interface ToolFailure {
  readonly why: string;
  /** What to do about it, where the tool itself is not at fault. */
  readonly remedy?: string | undefined;
}

/** What a tool said. `code` is its exit status. */
export interface ToolResult {
  readonly code: number;
  readonly failure?: ToolFailure | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * How verify runs `promtool` and `amtool` without touching a disk or a process itself: the caller owns both.
 */
export interface ToolPort {
  /** The path of an executable on the PATH, or undefined. */
  find(name: string): Promise<string | undefined>;
  /** Writes `files` into a fresh folder, runs the tool there, and removes the folder. */
  run(path: string, args: readonly string[], files: readonly ToolFile[]): Promise<ToolResult>;
}
