import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './measure.mjs';

/** Bundles a bench that looks inside, as `dist/` is bundled, so that loading its code costs what it costs there. */
export async function bundleBench(name, folder) {
  await build({
    entryPoints: [join(ROOT, 'bench', `${name}.ts`)],
    absWorkingDir: ROOT,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins: [esbuildHere],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return join(folder, `${name}.mjs`);
}

/** The bundle stands outside of the checkout, where esbuild is not found by its name. */
const esbuildHere = {
  name: 'esbuild-here',
  setup(hook) {
    hook.onResolve({ filter: /^esbuild$/ }, () => ({ path: import.meta.resolve('esbuild'), external: true }));
  },
};
