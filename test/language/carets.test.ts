import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import * as language from '../../src/index.js';
import { LANGUAGE } from '../../src/language/index.js';
import { describedValues } from '../../src/language/values.js';
import { load, startBundling } from '../../src/load/index.js';
import { resolve } from '../../src/resolve/index.js';
import { runHere } from '../../src/runtime/index.js';
import { systemWith } from './example-systems.js';
import { spoiled, WRONG } from './spoiled.js';

const PRELUDE = readFileSync(fileURLToPath(new URL('./prelude.ts', import.meta.url)), 'utf8');

/** Every function, with each of its arguments and options wrong in turn: one module each. Mistakes in expressions show the expression. */
const MISTAKES = LANGUAGE.filter(each => !describedValues.includes(each)).flatMap(each =>
  spoiled(each).map(({ part, call }) => ({ name: each.name, part, module: systemWith(each.name, call) })),
);

/** For each mistake, what is underlined in its module. */
let marked: readonly (readonly string[])[];

beforeAll(async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'atalaya-carets-'));
  try {
    mkdirSync(join(cwd, 'definitions'));
    writeFileSync(join(cwd, 'prelude.ts'), PRELUDE);
    const entries = MISTAKES.map(({ module }, index) => {
      const file = `definitions/${index}.ts`;
      writeFileSync(join(cwd, file), module);
      return { name: String(index), file };
    });
    const packages = { atalaya: async () => language };
    const bundling = await startBundling(entries, { cwd, packages });
    const loaded = await load(bundling, {
      list: async () => [],
      readBytes: async () => undefined,
      run: runHere(packages),
    });
    // The functions of the language never throw, whatever they are given.
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics, null, 1));
    const locate = await loaded.value.locator();
    marked = loaded.value.systems.map(system =>
      resolve([system]).diagnostics.map(problem => {
        const { position, source } = locate(problem) ?? {};
        return `${position?.file} ${source?.text.slice(source.span.start, source.span.end)}`;
      }),
    );
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}, 60_000);

describe('a mistake is underlined where it stands', () => {
  it.each(MISTAKES.map(({ name, part }, index) => ({ name, part, index })))('$name: $part', ({ index }) => {
    expect(marked[index], MISTAKES[index]?.module).toContain(`definitions/${index}.ts ${WRONG}`);
  });

  it('in each function of the language', () => {
    expect(MISTAKES.length).toBeGreaterThan(400);
  });
});
