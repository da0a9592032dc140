import { isSystemError } from '../core/index.js';

/** One of the standard streams, which may fail at any time: its reader leaves, or the disk behind it is full. */
export interface Stream {
  readonly write: (text: string) => void;
  /** Resolves when everything has been handed on, with the reason if that was impossible. */
  readonly end: () => Promise<NodeJS.ErrnoException | undefined>;
}

/**
 * Writes to a standard stream. A reader that leaves before the end (`atalaya check | head`) is no problem of anybody's: the rest is
 * dropped, and the run goes on to its end, since its exit code is for others than that reader.
 */
export function stream(target: NodeJS.WriteStream): Stream {
  let failure: NodeJS.ErrnoException | undefined;
  target.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error;
  });
  return {
    write: text => {
      if (failure === undefined) target.write(text);
    },
    end: async () => {
      if (failure === undefined) await handedOn(target);
      return failure === undefined || isClosedPipe(failure) ? undefined : failure;
    },
  };
}

function handedOn(target: NodeJS.WriteStream): Promise<void> {
  return new Promise(resolve => {
    target.write('', () => resolve());
  });
}

function isClosedPipe(error: unknown): boolean {
  return isSystemError(error) && error.code === 'EPIPE';
}
