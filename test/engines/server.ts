import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engine } from './engine.js';
import { type AlertmanagerVersion, NODE_EXPORTER_VERSION, type PrometheusVersion } from './releases.js';

/** A running engine on a port of its own, with its data in a temporary folder. */
export interface Server {
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** Ends the program as an operator does, and starts it again with its data. Returns when it answers. */
  readonly restart: (downMs: number) => Promise<void>;
}

/** Starts Prometheus, and returns when it answers. `config` is the text of prometheus.yml. */
export async function startPrometheus(
  version: PrometheusVersion,
  config = '',
  flags: readonly string[] = [],
): Promise<Server> {
  return start(engine('prometheus', version), config, (file, data, address) => [
    `--config.file=${file}`,
    `--storage.tsdb.path=${data}`,
    `--web.listen-address=${address}`,
    ...flags,
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

/** Starts the node exporter on this machine's memory and disks, and returns when it answers. */
export async function startNodeExporter(): Promise<Server> {
  const file = engine('node-exporter', NODE_EXPORTER_VERSION);
  return start(
    file,
    '',
    (_file, _data, address) => [
      `--web.listen-address=${address}`,
      '--web.disable-exporter-metrics',
      '--collector.disable-defaults',
      '--collector.meminfo',
      '--collector.filesystem',
      // In a container the only disks are those below single files, which the default leaves out.
      '--collector.filesystem.mount-points-exclude=^/(dev|proc|run|sys)($|/)',
    ],
    '/metrics',
  );
}

async function start(
  file: string,
  config: string,
  args: (config: string, data: string, address: string) => readonly string[],
  ready = '/-/ready',
): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'atalaya-engine-'));
  writeFileSync(join(folder, 'config.yml'), config);
  const address = `127.0.0.1:${await freePort()}`;
  const url = `http://${address}`;
  const launch = () =>
    launched(file, args(join(folder, 'config.yml'), join(folder, 'data'), address), folder, `${url}${ready}`);
  let program: Program;
  try {
    program = await launch();
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    url,
    stop: async () => {
      await program.end('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
    restart: async downMs => {
      await program.end('SIGTERM');
      await new Promise(resolve => setTimeout(resolve, downMs));
      program = await launch();
    },
  };
}

interface Program {
  readonly end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>;
}

async function launched(file: string, args: readonly string[], cwd: string, ready: string): Promise<Program> {
  const child = spawn(file, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  child.stderr.on('data', chunk => {
    log += chunk;
  });
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()));
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    child.kill(signal);
    await ended;
  };
  for (let waited = 0; waited < 300; waited++) {
    if (child.exitCode !== null) break;
    if (await answers(ready)) return { end };
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  await end('SIGKILL');
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
