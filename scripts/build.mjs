/** Builds `dist/`, or the folder that is named: the bundles, and the type declarations. */
import { renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { writeDeclarations } from './declarations.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = resolve(process.argv[2] ?? join(root, 'dist'));
process.chdir(root);

// Built aside and put in place when it is whole, so that a build that fails leaves the last one as it is.
const aside = `${target}.${process.pid}`;
process.on('exit', () => rmSync(aside, { recursive: true, force: true }));
try {
  await Promise.all([bundle(aside), writeDeclarations(join(aside, 'types'))]);
} catch (error) {
  // esbuild and the compiler have said what is wrong.
  if (!('errors' in error)) console.error(error.message);
  process.exit(1);
}
rmSync(target, { recursive: true, force: true });
renameSync(aside, target);
