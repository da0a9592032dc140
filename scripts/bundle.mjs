import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * Writes the program and the library into a folder: one bundle per entry with its libraries in it.
 *
 * Bundled because starting is most of a run's time: resolving the libraries file by file costs more than
 * compiling ten dashboards. Only esbuild stays a dependency, since it is a native program. The working folder is the
 * root of the checkout.
 */
export async function bundle(outdir) {
  const results = await Promise.all([
    build({
      ...common(outdir),
      entryPoints: { index: 'src/index.ts', promql: 'src/promql/index.ts', bin: 'src/bin.ts' },
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
      external: ['esbuild'],
    }),
    // Where definitions run: one file, with what they can call and nothing else, since a run waits for it.
    build({
      ...common(outdir),
      entryPoints: { runner: 'src/runner.ts' },
      alias: { yaml: './scripts/nothing.cjs', zod: './scripts/nothing.cjs' },
    }),
  ]);
  writeFileSync(`${outdir}/THIRD-PARTY-LICENSES.txt`, licenses(results.map(({ metafile }) => metafile)));
}

function common(outdir) {
  return {
    outdir,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Some libraries are CommonJS and ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    legalComments: 'none',
    // A tenth of a run is the parsing of our own text. Names stay, for the stack of a bug report.
    minifyWhitespace: true,
    metafile: true,
    logLevel: 'warning',
  };
}

/** The licence text of every package that the bundles contain. */
function licenses(metafiles) {
  const packages = new Set(
    metafiles
      .flatMap(({ inputs }) => Object.keys(inputs))
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
