import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blackbox, compose } from '../engines/index.js';

/** What is committed, as a person has it who copies a system's folder to a machine. */
const OUT = fileURLToPath(new URL('../../out', import.meta.url));

const USUAL = ['prometheus', 'alertmanager', 'grafana'];
const ELASTIC = ['elasticsearch', 'elasticsearch-setup', 'logstash', 'kibana', 'filebeat'];

/** What each description says is to run. */
const SERVICES = {
  'active-inference': [...USUAL, 'jaeger'],
  'capibara-tpu': [...USUAL, 'blackbox'],
  capibara6: USUAL,
  'hd-compute': [...USUAL, 'node-exporter', 'blackbox', 'jaeger', ...ELASTIC],
  mlops: USUAL,
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atalaya-stacks-'));
  cpSync(OUT, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(Object.entries(SERVICES))('the stack of %s', (system, services) => {
  const run = (...args: readonly string[]) =>
    compose(['--file', join(folder, system, 'stack/docker-compose.yml'), ...args]);

  it('is a project that Compose takes, without a variable that is not there', async () => {
    const { code, stderr } = await run('config', '--quiet');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('starts what is asked for', async () => {
    const { stdout } = await run('config', '--services');
    expect(stdout.trim().split('\n').sort()).toEqual([...services].sort());
  });
});

it.each(['capibara-tpu', 'hd-compute'])('the blackbox exporter of %s takes its modules', async system => {
  const config = join(folder, system, 'stack/blackbox.yml');
  const { code, stderr } = await blackbox(['--config.check', `--config.file=${config}`]);
  expect({ code, stderr }).toMatchObject({ code: 0 });
});

it('is refused by Compose where it is wrong, so that its word counts', async () => {
  const { code, stderr } = await compose(['--file', '-', 'config', '--quiet'], {
    input: 'services:\n  a:\n    image: x\n    nosuch: 1\n',
  });
  expect(code).not.toBe(0);
  expect(stderr).toContain('nosuch');
});
