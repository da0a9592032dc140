import { setImmediate } from 'node:timers/promises';

/** Errors that nobody caught: what a definition started, and what came of it when it had been read already. */
export interface Strays {
  /** Waits until what is to happen at once has happened, and hands over what went wrong until then. */
  readonly take: () => Promise<readonly unknown[]>;
  /** What went wrong since. */
  readonly rest: () => readonly unknown[];
}

/** Collects the errors that would otherwise end the process with a stack trace. */
export function strays(): Strays {
  const found: unknown[] = [];
  process.on('uncaughtException', error => void found.push(error));
  process.on('unhandledRejection', reason => void found.push(reason));
  return {
    take: async () => {
      await setImmediate();
      return found.splice(0);
    },
    rest: () => found.splice(0),
  };
}
