import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { generate, type Ports } from '../../src/app/index.js';
import * as language from '../../src/index.js';
import * as promql from '../../src/promql/index.js';
import { runHere } from '../../src/runtime/index.js';
import { alone } from '../output/alone.js';
import { memoryDisk } from '../output/memory-disk.js';

const cwd = fileURLToPath(new URL('../../', import.meta.url));

const packages = { atalaya: async () => language, 'atalaya/promql': async () => promql };

/** The whole way from definition files to a disk in memory. */
function ports(out = memoryDisk()): Ports & { readonly out: ReturnType<typeof memoryDisk> } {
  return {
    cwd,
    list: async folder =>
      readdirSync(join(cwd, folder), { withFileTypes: true }).map(item => ({
        name: item.name,
        isFolder: item.isDirectory(),
      })),
    readText: async () => undefined,
    readBytes: async () => undefined,
    language: packages,
    run: runHere(packages),
    out,
    runs: alone,
    tools: { find: async () => undefined, run: () => Promise.reject(new Error('no tools here')) },
  };
}

const request = {
  definitions: 'definitions',
  systems: [],
  verify: 'off',
  dryRun: false,
  force: false,
} as const;

it('generate writes nothing the second time, and the same on another disk', async () => {
  const first = ports();
  const report = await generate(request, first);
  expect(report.exitCode).toBe(0);
  expect(report.summary.create).toBeGreaterThan(10);

  const before = first.out.log.length;
  const again = await generate(request, ports(first.out));
  expect(again.plan.filter(({ action }) => action !== 'unchanged')).toEqual([]);
  expect(first.out.log.length).toBe(before);

  const elsewhere = ports();
  await generate(request, elsewhere);
  expect(elsewhere.out.files).toEqual(first.out.files);
});
