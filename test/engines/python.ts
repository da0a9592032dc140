import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { releaseFolder } from './cache.js';
import { PYTHON_CLIENT_VERSION } from './releases.js';

export interface Python {
  /** The first line that the program prints. */
  readonly firstLine: string;
  readonly stop: () => Promise<void>;
}

/**
 * Runs a program with the machine's python3 and Debian's client library, until it is stopped. `folders` are searched for
 * modules too. Fails, with what the program said, if it ends before it has printed a line.
 */
export async function python(args: readonly string[], folders: readonly string[]): Promise<Python> {
  const client = join(
    releaseFolder({ project: 'python-client', version: PYTHON_CLIENT_VERSION }),
    'usr/lib/python3/dist-packages',
  );
  if (!existsSync(client))
    throw new Error(`${client} is missing: run the tests through vitest, which fetches it`);
  const child = spawn('python3', args, {
    env: {
      ...process.env,
      PYTHONPATH: [...folders, client].join(':'),
      PYTHONDONTWRITEBYTECODE: '1',
      PROMETHEUS_DISABLE_CREATED_SERIES: 'True',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', chunk => {
    errors += chunk;
  });
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()));
  const firstLine = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', chunk => {
      output += chunk;
      if (output.includes('\n')) resolve(output.slice(0, output.indexOf('\n')));
    });
    child.once('error', cause =>
      reject(
        new Error('the tests of generated Python modules need python3: install the package python3', {
          cause,
        }),
      ),
    );
    ended.then(() => reject(new Error(`python3 ended:\n${errors}`)));
  });
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return { firstLine, stop };
}
