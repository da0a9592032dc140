import { spawn } from 'node:child_process';

export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end. A program that cannot be started rejects; one that fails has its code. */
export async function run(
  file: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Finished> {
  const { stdout, ...rest } = await runForBytes(file, args, options);
  return { ...rest, stdout: stdout.toString('utf8') };
}

/** The same, for output that is no text. */
export function runForBytes(
  file: string,
  args: readonly string[],
  { cwd, input, env }: RunOptions = {},
): Promise<Omit<Finished, 'stdout'> & { readonly stdout: Buffer }> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env: { ...process.env, ...env } });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', chunk => stdout.push(chunk));
    child.stderr.on('data', chunk => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({
        code: code ?? 1,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString('utf8') + (signal === null ? '' : `killed by ${signal}`),
      }),
    );
    // A program that ends before it has read everything is no problem of ours: its code says what happened.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
