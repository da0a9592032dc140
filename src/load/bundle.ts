import type { Message, Metafile } from 'esbuild';
import type { Entry } from './entries.js';

/** Something that can run: its `exports` has one function per entry, by index, which runs it. */
export interface Script {
  readonly code: string;
  readonly sourceMap: string;
}

/** All definitions in one script, in memory. */
export interface Bundle extends Script {
  /** Which file imports which. */
  readonly inputs: Metafile['inputs'];
  readonly warnings: readonly Message[];
}

/** Why there is no bundle. */
export interface BundleFailure {
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
}

/**
 * Turns TypeScript into one script that this process can run: the definitions share one copy of every file
 * that they import, and one entry that throws does not keep the others from being looked at.
 *
 * `given` are the packages that the caller provides; everything else that is not Node's own is bundled.
 */
export async function bundle(
  build: typeof import('esbuild').build,
  entries: readonly Entry[],
  { cwd, given }: { readonly cwd: string; readonly given: readonly string[] },
): Promise<Bundle | BundleFailure> {
  const calls = entries.map(
    ({ file }, index) => `exports[${index}] = () => require(${JSON.stringify(`./${file}`)});`,
  );
  try {
    const { outputFiles, metafile, warnings } = await build({
      stdin: { contents: calls.join('\n'), resolveDir: cwd, sourcefile: ROOT },
      absWorkingDir: cwd,
      outfile: 'definitions.cjs',
      write: false,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      supported: { 'dynamic-import': false },
      external: given.flatMap(name => [name, `${name}/*`]),
      sourcemap: 'external',
      metafile: true,
      logLevel: 'silent',
    });
    const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
    return { code: text('.cjs'), sourceMap: text('.map'), inputs: metafile.inputs, warnings };
  } catch (error) {
    if (isBundleFailure(error)) return error;
    throw error;
  }
}

/** The names that a file exports, for a suggestion. */
export async function exportsOf(file: string, cwd: string): Promise<readonly string[]> {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    entryPoints: [file],
    absWorkingDir: cwd,
    format: 'esm',
    metafile: true,
    write: false,
    outdir: '.',
    logLevel: 'silent',
  });
  return Object.values(metafile.outputs).flatMap(output => output.exports);
}

/** The name of the script that imports the entries. It is nobody's file, so no problem is placed in it. */
export const ROOT = 'atalaya-definitions';

function isBundleFailure(error: unknown): error is Error & BundleFailure {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors);
}
