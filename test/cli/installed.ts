import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect } from 'vitest';
import { run } from '../engines/run.js';

export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** The program as people install it, built for the tests of a file; gone when they are over. */
export function installed(): { readonly bin: string; readonly runner: URL } {
  // Below node_modules, so that the program finds the one package that is not part of it.
  mkdirSync(join(REPOSITORY, 'node_modules/.cache'), { recursive: true });
  const root = mkdtempSync(join(REPOSITORY, 'node_modules/.cache/atalaya-bin-'));
  beforeAll(async () => {
    const script = `import('./scripts/bundle.mjs').then(({ bundle }) => bundle(${JSON.stringify(join(root, 'dist'))}))`;
    const { code, stderr } = await run(process.execPath, ['--input-type=module', '-e', script], {
      cwd: REPOSITORY,
    });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    copyFileSync(join(REPOSITORY, 'package.json'), join(root, 'package.json'));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return { bin: join(root, 'dist/bin.js'), runner: pathToFileURL(join(root, 'dist/runner.js')) };
}
