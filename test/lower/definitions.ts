import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '../../src/core/index.js';
import * as language from '../../src/index.js';
import { findEntries, load, startBundling } from '../../src/load/index.js';
import * as promql from '../../src/promql/index.js';
import { resolve } from '../../src/resolve/index.js';
import { runHere } from '../../src/runtime/index.js';
import { type Alone, alone } from '../fixtures/system.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every system that this repository defines, resolved. */
export async function definedSystems(): Promise<readonly Alone[]> {
  const list = async (folder: string) =>
    readdirSync(`${ROOT}/${folder}`, { withFileTypes: true }).map(item => ({
      name: item.name,
      isFolder: item.isDirectory(),
    }));
  const entries = unwrapped(await findEntries('definitions', list));
  const packages = { atalaya: async () => language, 'atalaya/promql': async () => promql };
  const bundling = await startBundling(entries, { cwd: ROOT, packages });
  const { systems } = unwrapped(
    await load(bundling, { list, readBytes: async () => undefined, run: runHere(packages) }),
  );
  return unwrapped(resolve(systems)).model.environments.map(alone);
}

function unwrapped<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ message }) => message).join('\n'));
  return outcome.value;
}
