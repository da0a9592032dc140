import type { Diagnostic } from '../../core/index.js';
import { type Bundle, ROOT } from '../bundle.js';
import type { Entry } from '../entries.js';
import { requirer, runScript, type Sandbox } from '../evaluate.js';
import { token } from '../places/extent.js';
import { originals } from '../places/original.js';
import { shown } from '../places/shown.js';
import { report } from '../problems.js';

interface Module {
  readonly file: string;
  readonly code: string;
  readonly sourceMap: string;
}

/**
 * What files that import each other read before it is there. A bundle gives `undefined` for it and goes on, and an option
 * that may be missing would be so in silence. So the files are run once more one by one, as Node itself would run them:
 * a constant that is read before its line has run is an error then.
 */
export async function circularReads(
  { inputs }: Pick<Bundle, 'inputs'>,
  circles: readonly (readonly string[])[],
  entries: readonly Entry[],
  { cwd, ...surroundings }: Sandbox & { readonly cwd: string },
): Promise<readonly Diagnostic[]> {
  const modules = await compiled(
    Object.keys(inputs).filter(file => file !== ROOT),
    cwd,
  );
  const require = loader(inputs, modules, cwd, surroundings);
  return entries.flatMap(({ name, file }) => {
    try {
      require(file);
      return [];
    } catch (error) {
      const read =
        error instanceof Error ? /^Cannot access '(.+)' before/.exec(error.message)?.[1] : undefined;
      return read === undefined
        ? []
        : [circularRead(name, read, (error as Error).stack ?? '', circles, modules)];
    }
  });
}

/** Each file by itself, with its constants. */
async function compiled(files: readonly string[], cwd: string): Promise<readonly Module[]> {
  const { build } = await import('esbuild');
  return Promise.all(
    files.map(async file => {
      const { outputFiles } = await build({
        entryPoints: [file],
        absWorkingDir: cwd,
        outdir: '.',
        outbase: '.',
        write: false,
        format: 'cjs',
        platform: 'node',
        target: 'node20',
        sourcemap: 'external',
        logLevel: 'silent',
      });
      const text = (isMap: boolean) =>
        outputFiles.find(({ path }) => path.endsWith('.map') === isMap)?.text ?? '';
      return { file, code: text(false), sourceMap: text(true) };
    }),
  );
}

function loader(
  inputs: Bundle['inputs'],
  modules: readonly Module[],
  cwd: string,
  { provide, globals }: Sandbox,
): (file: string) => unknown {
  const loaded = new Map<string, { exports: unknown }>();
  const requireOther = requirer(cwd, { provide, globals });
  const load = (file: string): unknown => {
    const known = loaded.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} as unknown };
    loaded.set(file, module);
    const index = modules.findIndex(each => each.file === file);
    const require = (name: string) => {
      const path = inputs[file]?.imports.find(({ original }) => original === name)?.path;
      return path !== undefined && Object.hasOwn(inputs, path) ? load(path) : requireOther(name);
    };
    const names = { ...globals, module, exports: module.exports, require };
    runScript(modules[index]?.code ?? '', `${MODULE}${index}`, names);
    return module.exports;
  };
  return load;
}

/** The names of scripts, so that stack frames tell which they stand in. */
const MODULE = 'atalaya:module:';

function circularRead(
  entry: string,
  name: string,
  stack: string,
  circles: readonly (readonly string[])[],
  modules: readonly Module[],
): Diagnostic {
  const frames = [...stack.matchAll(/atalaya:module:(\d+):(\d+):(\d+)/g)].map(found =>
    found.slice(1).map(Number),
  );
  const fileOf = (frame: readonly number[] | undefined) => modules[frame?.[0] ?? -1]?.file;
  const declaring = fileOf(frames[0]);
  // What is read is an export of another file: the first frame is its getter, the next is the reader's.
  const frame = frames.find(each => fileOf(each) !== declaring) ?? frames[0];
  const [index = 0, line = 1, column = 1] = frame ?? [];
  const module = modules[index] as Module;
  const circle = circles.find(each => each.includes(module.file) && each.includes(declaring ?? '')) ?? [];
  const from = originals(module);
  const place = from.at(from.offsetOf(line, column));
  const facts = { name, declaring: declaring ?? module.file, circle };
  return {
    ...report('load/circular-import', facts, { path: [entry] }),
    ...(place && shown(token({ ...place, file: module.file }))),
  };
}
