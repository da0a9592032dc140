import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { callSite } from '../../src/core/index.js';
import { findEntries, type ListFolder, type LoadOptions, load, startBundling } from '../../src/load/index.js';
import { runHere } from '../../src/runtime/index.js';

/** Writes a project into a temporary folder that is gone when the test is over. */
export function project(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'atalaya-load-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

export function lister(root: string): ListFolder {
  return async folder => {
    try {
      const items = readdirSync(join(root, folder), { withFileTypes: true });
      return items.map(item => ({ name: item.name, isFolder: item.isDirectory() }));
    } catch {
      return undefined;
    }
  };
}

/** A stand-in for the language: what loading needs of it is a kind, and the place of the call. */
export const language = {
  system: function system(name: string, options: unknown = {}) {
    return { definition: { kind: 'system', name, options, site: callSite(system) } };
  },
  gauge: function gauge(name: string) {
    return { definition: { kind: 'metric', name, site: callSite(gauge) } };
  },
  promql: function promql() {
    return { definition: { kind: 'metric', name: '', site: callSite(promql) } };
  },
};

/** Finds and loads what is in a project's `definitions`. */
export async function loadProject(
  files: Readonly<Record<string, string | Uint8Array>>,
  more: Partial<LoadOptions> = {},
) {
  const cwd = project(files);
  const list = lister(cwd);
  const entries = await findEntries('definitions', list);
  if (!entries.ok) return entries;
  const packages = {
    atalaya: async () => language,
    'atalaya/promql': async () => ({ parse: () => 1 }),
  };
  return load(await startBundling(entries.value, { cwd, packages }), {
    list,
    readBytes: async file => readFileSync(join(cwd, file)),
    run: runHere(packages),
    ...more,
  });
}
