import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

/**
 * Writes the declarations of what people import, and of no more: the compiler declares every file that the entries reach,
 * most of which is our own business; the bundler keeps what the entries' names need. They import no package, so that a
 * project that checks its libraries needs none of ours.
 */
export async function writeDeclarations(folder) {
  const whole = await mkdtemp(join(tmpdir(), 'atalaya-types-'));
  try {
    await compile(whole);
    const bundle = await rollup({
      input: { index: join(whole, 'index.d.ts'), promql: join(whole, 'promql/index.d.ts') },
      plugins: [dts()],
      external: isPackage,
      onLog: (_level, { message }) => {
        throw new Error(message);
      },
    });
    // What both entries need stands in a file of its own.
    const names = { entryFileNames: '[name].d.ts', chunkFileNames: 'shared.d.ts' };
    const { output } = await bundle.write({ dir: folder, format: 'es', ...names });
    await bundle.close();
    const packages = new Set(output.flatMap(({ imports }) => imports).filter(isPackage));
    if (packages.size > 0) throw new Error(`our declarations import ${[...packages].join(', ')}`);
  } finally {
    await rm(whole, { recursive: true, force: true });
  }
}

async function compile(outDir) {
  const args = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', outDir];
  const [code] = await once(spawn(process.execPath, args, { stdio: 'inherit' }), 'close');
  if (code !== 0) throw new Error('the sources do not compile');
}

function isPackage(name) {
  return !/^[./]|\.d\.ts$/.test(name);
}
