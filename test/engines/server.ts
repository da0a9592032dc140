import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engine } from './engine.js';
import type { AlertmanagerVersion, PrometheusVersion } from './releases.js';

/** A running engine on a port of its own, with its data in a temporary folder. */
export interface Server {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts Prometheus, and returns when it answers. `config` is the text of prometheus.yml. */
export async function startPrometheus(version: PrometheusVersion, config = ''): Promise<Server> {
  return start(engine('prometheus', version), config, (file, data, address) => [
    `--config.file=${file}`,
    `--storage.tsdb.path=${data}`,
    `--web.listen-address=${address}`,
  ]);
}

/** Starts Alertmanager, and returns when it answers. `config` is the text of alertmanager.yml. */
export async function startAlertmanager(version: AlertmanagerVersion, config: string): Promise<Server> {
  return start(engine('alertmanager', version), config, (file, data, address) => [
    `--config.file=${file}`,
    `--storage.path=${data}`,
    `--web.listen-address=${address}`,
    '--cluster.listen-address=',
  ]);
}

async function start(
  file: string,
  config: string,
  args: (config: string, data: string, address: string) => readonly string[],
): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'atalaya-engine-'));
  writeFileSync(join(folder, 'config.yml'), config);
  const address = `127.0.0.1:${await freePort()}`;
  const child = spawn(file, args(join(folder, 'config.yml'), join(folder, 'data'), address), {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', chunk => {
    log += chunk;
  });
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()));
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://${address}`;
  for (let waited = 0; waited < 300; waited++) {
    if (child.exitCode !== null) break;
    if (await answers(`${url}/-/ready`)) return { url, stop };
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error(`${file} did not start:\n${log}`);
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(address),
      );
    });
  });
}
