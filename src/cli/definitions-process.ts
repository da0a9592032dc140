import { type ChildProcess, spawn } from 'node:child_process';
import type { Duplex } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { isSystemError, systemReason } from '../core/index.js';
import type { Ended, Progress, Ran, RunDefinitions } from '../runtime/index.js';
import { CHANNEL, framed, type Message, unframed } from './channel.js';
import { withoutCrashReport } from './crash-report.js';

/** Bounds of all that a person's definitions may take, together. */
export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

const LIMITS: Limits = { seconds: 60, megabytes: 1024 };

interface Starting {
  readonly cwd: string;
  /** The script of the process. */
  readonly script: URL;
  /** Takes what definitions print. */
  readonly print: (text: string) => void;
  readonly limits?: Limits;
}

/**
 * Starts the process in which definitions run. It gets ready while they are bundled. It may not print into the report, nor end us, nor
 * change what we compute with, and we end it when it takes too long.
 */
export function startDefinitionsProcess({ cwd, script, print, limits = LIMITS }: Starting): RunDefinitions {
  const child = spawn(process.execPath, [`--max-old-space-size=${limits.megabytes}`, fileURLToPath(script)], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const printed = withoutCrashReport(print);
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', printed.take);
  const ending = ended(child, limits, printed);
  const isGone = endedWithUs(child);
  return program =>
    new Promise<Ran>(resolve => {
      let during: Progress = {};
      const finish = (ran: Ran) => {
        clearTimeout(timer);
        isGone();
        child.kill('SIGKILL');
        resolve(ran);
      };
      const fail = (how: Ended['how']) => finish({ type: 'ended', how, during });
      const timer = setTimeout(() => fail({ type: 'time', seconds: limits.seconds }), limits.seconds * 1000);
      const channel = child.stdio[CHANNEL] as Duplex;
      const take = unframed(value => {
        const message = value as Message;
        if (message.type === 'progress') during = message.progress;
        else finish(message.finished);
      });
      channel.on('error', () => undefined);
      channel.on('data', (bytes: Buffer) => {
        try {
          take(bytes);
        } catch {
          fail({ type: 'garbled' });
        }
      });
      void ending.then(fail);
      channel.write(framed(program));
    });
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Whoever ends us ends what would go on for ever without us. Returns what is to be called when it is over. */
function endedWithUs(child: ChildProcess): () => void {
  const end = (signal: NodeJS.Signals) => {
    child.kill('SIGKILL');
    isGone();
    process.kill(process.pid, signal);
  };
  const isGone = () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  for (const signal of SIGNALS) process.once(signal, end);
  return isGone;
}

/** How the process came to its end. */
function ended(
  child: ChildProcess,
  { megabytes }: Limits,
  { crashed }: { readonly crashed: () => boolean },
): Promise<Ended['how']> {
  return new Promise(resolve => {
    child.on('error', error =>
      resolve({ type: 'not-started', reason: isSystemError(error) ? systemReason(error) : error.message }),
    );
    // Its streams are read to their end before: they say why.
    child.on('close', (code, signal) => {
      if (crashed()) resolve({ type: 'memory', megabytes });
      else resolve(signal === null ? { type: 'exit', code: code ?? 0 } : { type: 'signal', signal });
    });
  });
}
