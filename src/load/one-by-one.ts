import { type Bundle, ROOT, type Script } from './bundle.js';
import type { Entry } from './entries.js';

/** A script of modules, each of which is a function of its own. */
export interface Modules extends Script {
  /** The file of the module that a line of the script belongs to; lines count from 1. */
  readonly fileAt: (line: number) => string | undefined;
}

/**
 * The same files as a bundle has, as Node itself would run them: one by one, with real constants. Whoever reads one above its
 * line gets an error. It costs as much again as the bundle, so only those pay for it who may need it.
 */
export async function oneByOne(
  { inputs }: Pick<Bundle, 'inputs'>,
  entries: readonly Entry[],
  cwd: string,
): Promise<Modules> {
  const files = Object.keys(inputs).filter(file => file !== ROOT);
  const modules = await compiled(files, cwd);
  const calls = entries.map(({ file }, index) => `exports[${index}] = () => load(${JSON.stringify(file)});`);
  // What is ours stands first: behind a module, it would seem to be a part of it.
  let code = `const modules = {};\nconst imports = ${JSON.stringify(importsOf(inputs))};\n${LOAD}${calls.join('\n')}\n`;
  const sections: object[] = [];
  const starts: { readonly line: number; readonly file: string }[] = [];
  files.forEach((file, index) => {
    const { text, map } = modules[index] as Compiled;
    code += `modules[${JSON.stringify(file)}] = function (module, exports, require) {\n`;
    const line = linesIn(code);
    sections.push({ offset: { line, column: 0 }, map: JSON.parse(map) });
    starts.push({ line: line + 1, file });
    code += `${withPlainImports(text, inputs[file], inputs)}\n};\n`;
  });
  return {
    code,
    sourceMap: JSON.stringify({ version: 3, sections }),
    fileAt: line => starts.findLast(start => start.line <= line)?.file,
  };
}

/** Node's own way: a module that is asked for again, even by one that it asked for itself, is there as far as it has come. */
const LOAD = `const loaded = {};
function load(file) {
  if (Object.hasOwn(loaded, file)) {
    if (Object.hasOwn(loaded[file], "error")) throw loaded[file].error;
    return loaded[file].exports;
  }
  const module = loaded[file] = { exports: {} };
  try {
    modules[file](module, module.exports, name => Object.hasOwn(imports[file], name) ? load(imports[file][name]) : require(name));
  } catch (error) {
    module.error = error;
    throw error;
  }
  return module.exports;
}
`;

interface Compiled {
  readonly text: string;
  readonly map: string;
}

async function compiled(files: readonly string[], cwd: string): Promise<readonly Compiled[]> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    // By number: two files may have names that differ only in what they end in.
    entryPoints: files.map((file, index) => ({ in: file, out: String(index) })),
    absWorkingDir: cwd,
    outdir: '.',
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    sourcemap: 'external',
    logLevel: 'silent',
  });
  const byName = new Map(outputFiles.map(({ path, text }) => [path.split(/[\\/]/).at(-1), text]));
  return files.map((_, index) => ({
    text: byName.get(`${index}.js`) ?? '',
    map: byName.get(`${index}.js.map`) ?? '{"version":3,"sources":[],"mappings":""}',
  }));
}

function importsOf(inputs: Bundle['inputs']): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(
    Object.entries(inputs).map(([file, { imports }]) => [
      file,
      Object.fromEntries(
        imports.flatMap(({ original, path }) =>
          original !== undefined && Object.hasOwn(inputs, path) ? [[original, path]] : [],
        ),
      ),
    ]),
  );
}

/**
 * Alone, a file of a package of `"type": "module"` is compiled as if whatever it imports were CommonJS, whose default export is the
 * whole; what is a module is imported as one. The text keeps its length, so that places stay right.
 */
function withPlainImports(
  text: string,
  importer: Bundle['inputs'][string] | undefined,
  inputs: Bundle['inputs'],
): string {
  return text.replaceAll(/__toESM\(require\(("(?:[^"\\]|\\.)*")\), 1\)/g, (whole, quoted: string) => {
    const name: unknown = JSON.parse(quoted);
    const path = importer?.imports.find(({ original }) => original === name)?.path ?? '';
    return inputs[path]?.format === 'esm' ? whole.replace(', 1)', '   )') : whole;
  });
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
