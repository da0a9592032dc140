import type { RunDefinitions } from '../runtime/index.js';

/** What a command line is given: everything that it may look at or change besides files. */
export interface World {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** Whether a person's terminal shows colours, unless an option says otherwise. */
  readonly color: boolean;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Gets ready what runs definitions; only a command that reads some asks for it. */
  readonly runDefinitions: () => RunDefinitions;
  /** What definitions import as `atalaya`, each loaded by the first command that runs some. */
  readonly language: Readonly<Record<string, () => Promise<unknown>>>;
}
