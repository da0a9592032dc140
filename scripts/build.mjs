/**
 * Builds `dist/`: one bundle per entry with its libraries in it, and the type declarations.
 *
 * Bundled because starting is most of a run's time: resolving the libraries file by file costs more than
 * compiling ten dashboards. Only esbuild stays a dependency, since it is a native program.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { classicSdk } from './classic-sdk.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
rmSync('dist', { recursive: true, force: true });

const result = await build({
  entryPoints: { index: 'src/index.ts', promql: 'src/promql/index.ts', bin: 'src/bin.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  chunkNames: 'chunks/[name]-[hash]',
  external: ['esbuild'],
  plugins: [classicSdk],
  // Some libraries are CommonJS and ask for Node's own modules by `require`.
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licenses(result.metafile));

const tsc = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
process.exitCode = tsc.status ?? 1;

/** The licence text of every package that a bundle contains. */
function licenses(metafile) {
  const packages = new Set(
    Object.keys(metafile.inputs)
      .map(input => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1])
      .filter(name => name !== undefined),
  );
  return [...packages]
    .sort()
    .map(name => {
      const manifest = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
      return `${name} ${manifest.version} (${manifest.license})\n\n${licenseText(name)}`;
    })
    .join('\n\n----\n\n');
}

function licenseText(name) {
  for (const file of ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE']) {
    try {
      return readFileSync(`node_modules/${name}/${file}`, 'utf8');
    } catch {
      // The next usual name.
    }
  }
  return '(the package ships no licence file)';
}
