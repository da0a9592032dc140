import { readSync, writeSync } from 'node:fs';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { loadAll, type Packages, type Program, run } from '../runtime/index.js';
import { CHANNEL, framed, type Message, unframed } from './channel.js';

/**
 * The process in which definitions run. It is told what to run, says what that came to, and ends; what definitions do to it is
 * nobody else's business.
 */
export async function runner(language: Packages): Promise<void> {
  // Taken before definitions can replace them.
  const end = (process as unknown as { reallyExit: (code: number) => never }).reallyExit.bind(process, 0);
  const say = (message: Message) => writeAll(framed(message));
  const provided = await loadAll(language);
  const program = receive();
  // Whoever started this process has no definitions, or is gone.
  if (program === undefined) return end();
  keepToItself();
  const strays = collectStrays();
  const finished = await run(program, {
    provided,
    progress: progress => say({ type: 'progress', progress }),
    strays,
  });
  withoutJsonMethods();
  say({ type: 'finished', finished });
  end();
}

/** Definitions do not end their process, nor turn it to others, by whatever door they come to it. */
function keepToItself(): void {
  for (const name of ['abort', 'chdir', 'exit', 'kill', 'reallyExit'] as const) {
    Object.defineProperty(process, name, {
      value: () => {
        throw new Error(`process.${name}() was called, which definitions may not`);
      },
    });
  }
  // Both in one, so that lines stay in their order.
  Object.defineProperty(process, 'stdout', { get: () => process.stderr });
}

/** Collects the errors that would otherwise end the process with a stack trace. */
function collectStrays(): () => Promise<readonly unknown[]> {
  const found: unknown[] = [];
  process.on('uncaughtException', error => void found.push(error));
  process.on('unhandledRejection', reason => void found.push(reason));
  return async () => {
    // What definitions started may go on once; nobody waits for more.
    await setTimeout(1);
    await setImmediate();
    return found.filter(error => !isClosedPipe(error));
  };
}

/** Nobody reads what definitions print, which is no problem of theirs. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

/** A method of this name on all objects, as old libraries add it, would say something else. */
function withoutJsonMethods(): void {
  for (const { prototype } of [Object, Array]) Reflect.deleteProperty(prototype, 'toJSON');
}

function receive(): Program | undefined {
  let program: Program | undefined;
  const take = unframed(value => {
    program = value as Program;
  });
  const bytes = Buffer.allocUnsafe(1 << 16);
  while (program === undefined) {
    const length = readSync(CHANNEL, bytes);
    if (length === 0) return undefined;
    take(Buffer.from(bytes.subarray(0, length)));
  }
  return program;
}

function writeAll(bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(CHANNEL, bytes, at);
}
