/** What a command line is given: everything that it may look at or change besides files. */
export interface World {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** Whether a person's terminal shows colours, unless an option says otherwise. */
  readonly color: boolean;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly globals: Readonly<Record<string, unknown>>;
  /** What went wrong that nobody caught, once definitions were read. */
  readonly strays?: () => Promise<readonly unknown[]>;
  /** What definitions import as `atalaya`, each loaded by the first command that runs some. */
  readonly language: Readonly<Record<string, () => Promise<unknown>>>;
}
