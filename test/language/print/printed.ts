import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as language from '../../../src/index.js';
import type { Defined, Definition } from '../../../src/language/index.js';
import { load, startBundling } from '../../../src/load/index.js';
import { handlesIn } from '../../../src/resolve/definitions/handles-in.js';
import { runHere } from '../../../src/runtime/index.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A system, and all that can be reached from it. */
export function allOf({ definition }: Defined<'system'>): readonly Definition[] {
  const found = new Set<Definition>();
  const visit = (definition: Definition): void => {
    if (found.has(definition)) return;
    found.add(definition);
    for (const held of handlesIn(definition.options)) visit(held.definition);
  };
  visit(definition);
  return [...found];
}

/** The system that a module exports. */
export async function loaded(text: string): Promise<Defined<'system'>> {
  return within(async cwd => {
    writeFileSync(join(cwd, 'it.ts'), text);
    const packages = { atalaya: async () => language };
    const bundling = await startBundling([{ name: 'it', file: 'it.ts' }], { cwd, packages });
    const result = await load(bundling, {
      list: async () => [],
      readBytes: async () => undefined,
      run: runHere(packages),
    });
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, 1));
    return result.value.systems[0] as Defined<'system'>;
  });
}

/** What the compiler says of files, by name, with all that it can be strict about. */
export async function typeErrors(files: Readonly<Record<string, string>>): Promise<string> {
  return within(async cwd => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), text);
    }
    const paths = { atalaya: [join(ROOT, 'src/index.ts')] };
    const typeRoots = [join(ROOT, 'node_modules/@types')];
    const config = {
      extends: join(ROOT, 'tsconfig.json'),
      compilerOptions: { paths, typeRoots },
      include: ['**/*.ts'],
    };
    writeFileSync(join(cwd, 'package.json'), JSON.stringify({ type: 'module' }));
    writeFileSync(join(cwd, 'tsconfig.json'), JSON.stringify(config));
    const folder = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
    return run(process.execPath, [join(folder, 'bin/tsc'), '--pretty', 'false', '--project', cwd], cwd);
  });
}

/** A module as biome formats it, by this repository's rules. */
export async function formatted(text: string): Promise<string> {
  return within(async cwd => {
    const { formatter, javascript } = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
    writeFileSync(join(cwd, 'biome.json'), JSON.stringify({ formatter, javascript }));
    writeFileSync(join(cwd, 'it.ts'), text);
    const folder = dirname(createRequire(import.meta.url).resolve('@biomejs/biome/package.json'));
    const failed = await run(
      process.execPath,
      [join(folder, 'bin/biome'), 'format', '--write', 'it.ts'],
      cwd,
    );
    return failed === '' ? readFileSync(join(cwd, 'it.ts'), 'utf8') : failed;
  });
}

/** What a program says, if it is not content. */
function run(file: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise(done => {
    execFile(file, args, { cwd, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      done(error === null ? '' : stdout + stderr),
    );
  });
}

async function within<T>(use: (cwd: string) => Promise<T>): Promise<T> {
  const cwd = mkdtempSync(join(tmpdir(), 'atalaya-print-'));
  mkdirSync(cwd, { recursive: true });
  try {
    return await use(cwd);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
