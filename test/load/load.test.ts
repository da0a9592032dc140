import { describe, expect, it } from 'vitest';
import type { Diagnostic, SourcePosition } from '../../src/core/index.js';
import type { Defined } from '../../src/language/index.js';
import type { Loaded } from '../../src/load/index.js';
import { loadProject } from './project.js';

const IMPORT = "import { gauge, system } from 'atalaya';\n";

describe('load', () => {
  it('loads TypeScript and JavaScript, folders and files, in canonical order', async () => {
    const loaded = await loadProject({
      'definitions/zeta.mjs': `${IMPORT}export default system('zeta');`,
      'definitions/beta/index.ts': `${IMPORT}import { up } from './metrics/up.js';\nexport default system('beta', { up } as object);`,
      'definitions/beta/metrics/up.ts': `${IMPORT}export const up: { kind: string } = gauge('up');`,
      'definitions/alpha.cjs': `const { system } = require('atalaya');\nmodule.exports = system('alpha');`,
      'definitions/_shared/receivers.ts': 'export const x = 1;',
      'definitions/README.md': '# nothing to load',
      'definitions/types.d.ts': 'declare const x: number;',
    });
    expect(loaded.diagnostics).toEqual([]);
    expect(loaded.ok && loaded.value.systems).toMatchObject([
      { definition: { name: 'alpha' } },
      { definition: { name: 'beta' } },
      { definition: { name: 'zeta' } },
    ]);
  });

  it('gives every definition the caller’s language, one copy of shared files, and Node’s own modules', async () => {
    const loaded = await loadProject({
      'definitions/a.ts': `${IMPORT}import { shared } from './_shared.js';\nexport default system('a', shared);`,
      'definitions/b.ts': `${IMPORT}import { shared } from './_shared.js';\nexport default system('b', shared);`,
      'definitions/_shared.ts': `import { sep } from 'node:path';\nimport { parse } from 'atalaya/promql';\nexport const shared = { sep, one: parse() };`,
    });
    const [a, b] = (loaded.ok ? loaded.value.systems : []).map(({ definition }) => definition.options);
    expect(a).toEqual({ sep: '/', one: 1 });
    expect(a).toBe(b);
  });

  it('bundles other packages, and places a call made through them in the person’s file', async () => {
    const loaded = await loadProject({
      'definitions/a.ts': `${IMPORT}import { wrap } from 'kit';\n\nexport default system('a', wrap(() => gauge('up')));`,
      'node_modules/kit/package.json': '{ "name": "kit", "main": "kit.js" }',
      'node_modules/kit/kit.js': 'exports.wrap = f => f();',
    });
    expect(loaded.diagnostics).toEqual([]);
    expect(loaded.ok && (await placeOfGauge(loaded.value))).toEqual({
      file: 'definitions/a.ts',
      line: 4,
      column: 39,
    });
  });

  it('finds the line and column of a call in a file that was imported', async () => {
    const loaded = await loadProject({
      'definitions/my system/index.ts': `${IMPORT}import { up } from './metrics.js';\nexport default system('a', up);`,
      'definitions/my system/metrics.ts': `interface Unused { a: string }\n${IMPORT}\nexport const up =\n  gauge('up');`,
    });
    expect(loaded.ok && (await placeOfGauge(loaded.value))).toEqual({
      file: 'definitions/my system/metrics.ts',
      line: 5,
      column: 3,
    });
    const locate = loaded.ok ? await loaded.value.locator() : undefined;
    expect(locate?.({ site: { stack: 'Error\n    at node:internal:1:1' } })).toBeUndefined();
    expect(locate?.({})).toBeUndefined();
  });

  it('reads a text of a million letters in a moment', async () => {
    const text = 'x'.repeat(1_000_000);
    const loaded = await loadProject({
      'definitions/a.ts': `${IMPORT}export default system('a', { text: '${text}' });`,
    });
    expect(loaded.ok).toBe(true);
  }, 10_000);
});

/** In these definitions the options of the system are the gauge itself. */
async function placeOfGauge({ systems, locator }: Loaded): Promise<SourcePosition | undefined> {
  const [system] = systems as [Defined];
  const locate = await locator();
  return locate({ site: (system.definition.options as Defined).definition.site })?.position;
}

interface Case {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly expected: readonly Partial<Diagnostic>[];
}

const CASES: readonly Case[] = [
  {
    title: 'no folder',
    files: {},
    expected: [{ code: 'load/no-definitions', message: 'the folder definitions does not exist' }],
  },
  {
    title: 'an empty folder',
    files: { 'definitions/README.md': '' },
    expected: [{ code: 'load/no-definitions', message: 'the folder definitions contains no definitions' }],
  },
  {
    title: 'a folder without index.ts, and two files of one name',
    files: { 'definitions/a/metrics.ts': '', 'definitions/b.ts': '', 'definitions/b/index.ts': '' },
    expected: [
      { code: 'load/no-entry', path: ['a'] },
      { code: 'load/duplicate-entry', message: 'definitions/b/index.ts and definitions/b.ts both define b' },
    ],
  },
  {
    title: 'systems whose names differ only in case',
    files: {
      'definitions/shop/index.ts': 'export default 1;',
      'definitions/Shop/index.ts': 'export default 1;',
    },
    expected: [
      {
        code: 'load/duplicate-entry',
        message: 'definitions/shop/index.ts and definitions/Shop/index.ts both define shop',
      },
    ],
  },
  {
    title: 'folders whose names differ only in case',
    files: {
      'definitions/a/index.ts':
        "import { one } from './Parts/x.js';\nimport { two } from './parts/x.js';\nexport default [one, two];",
      'definitions/a/Parts/x.ts': 'export const one = 1;\nexport const two = 1;',
      'definitions/a/parts/x.ts': 'export const one = 2;\nexport const two = 2;',
    },
    expected: [
      {
        code: 'load/other-case',
        message: '"./parts/x.js" leads to definitions/a/Parts/x.ts, whose folder is named in other case',
        position: { file: 'definitions/a/index.ts', line: 2, column: 21 },
      },
    ],
  },
  {
    title: 'a syntax error, with the place in UTF-16',
    files: { 'definitions/a.ts': "const ñ = '🙂'; export default 1 +;" },
    expected: [
      {
        code: 'load/syntax',
        message: 'Unexpected ";"',
        position: { file: 'definitions/a.ts', line: 1, column: 35 },
        source: { text: "const ñ = '🙂'; export default 1 +;", span: { start: 34, end: 35 } },
      },
    ],
  },
  {
    title: 'imports that lead nowhere, all of them',
    files: {
      'definitions/a/index.ts':
        "import './metrcs/api.js';\nimport './metrics/apis.js';\nimport 'lodash';\nimport 'atalya';",
      'definitions/a/metrics/api.ts': '',
    },
    expected: [
      {
        code: 'load/unresolved-import',
        message: 'cannot find "./metrcs/api.js"',
        help: 'no such file exists',
      },
      {
        code: 'load/unresolved-import',
        help: 'did you mean "./metrics/api.js"?',
        position: { file: 'definitions/a/index.ts', line: 2, column: 8 },
      },
      {
        code: 'load/unresolved-import',
        help: 'install the package next to the definitions: npm install lodash',
      },
      { code: 'load/unresolved-import', help: 'did you mean "atalaya"?' },
    ],
  },
  {
    title: 'an import that the file does not export',
    files: {
      'definitions/a.ts': "import { upp } from './_b.js';\nexport default upp;",
      'definitions/_b.ts': 'export const up = 1;',
    },
    expected: [
      {
        code: 'load/missing-export',
        message: 'definitions/_b.ts does not export "upp"',
        help: 'did you mean "up"?',
      },
    ],
  },
  {
    title: 'exceptions of several systems, each at its own line',
    files: {
      'definitions/a.ts': 'const x: any = undefined;\nexport default x.y;',
      'definitions/b/index.ts': "import './late.js';",
      'definitions/b/late.ts': 'use(late);\nfunction use(x: unknown) {}\nconst late = 1;\nlate;',
      'definitions/c.ts': "throw 'text';",
    },
    expected: [
      {
        code: 'load/exception',
        path: ['a'],
        message: "TypeError: Cannot read properties of undefined (reading 'y')",
        position: { file: 'definitions/a.ts', line: 2, column: 18 },
      },
      {
        code: 'load/exception',
        path: ['b'],
        message: "ReferenceError: Cannot access 'late' before initialization",
        help: 'it is used before its line has run: move it up, or break the import cycle',
        position: { file: 'definitions/b/late.ts', line: 1, column: 5 },
      },
      { code: 'load/exception', message: 'a value that is not an Error was thrown: text' },
    ],
  },
  {
    title: 'what the language does not have, in each way to import it',
    files: {
      'definitions/a.ts': "import x from 'atalaya/nothing';\nexport default x;",
      'definitions/b.ts': "import { gauges } from 'atalaya';\nexport default gauges;\ngauges;",
      'definitions/c.cjs': "const a = require('atalaya');\nmodule.exports = a.gauges('up');",
      'definitions/d.ts':
        "import type { Alert } from 'atalaya';\nexport type { Alert };\nexport { Metric } from 'atalaya';",
    },
    expected: [
      {
        code: 'load/unresolved-import',
        message: 'cannot find "atalaya/nothing"',
        position: { file: 'definitions/a.ts', line: 1, column: 15 },
      },
      {
        code: 'load/missing-export',
        message: '"atalaya" does not export "gauges"',
        help: 'did you mean "gauge"?',
        position: { file: 'definitions/b.ts', line: 1, column: 10 },
      },
      {
        code: 'load/missing-export',
        position: { file: 'definitions/c.cjs', line: 2, column: 20 },
      },
    ],
  },
  {
    title: 'files that import each other, where one reads what the other has not defined yet',
    files: {
      'definitions/a/index.ts': `${IMPORT}import { main } from './main.js';\nexport const limit = 5;\nexport default system('a', { main });`,
      'definitions/a/main.ts':
        "import { limit } from './index.js';\nexport const main = { twice: limit * 2 };",
      'definitions/b/index.ts': `${IMPORT}import { main } from './main.js';\nexport const limit = () => 5;\nexport default system('b', { main: main() });`,
      'definitions/b/main.ts':
        "import { limit } from './index.js';\nexport const main = () => ({ twice: limit() * 2 });",
    },
    expected: [
      {
        code: 'load/circular-import',
        path: ['a'],
        message: '"limit" is used before definitions/a/index.ts defines it: the files import each other',
        position: { file: 'definitions/a/main.ts', line: 2, column: 30 },
      },
    ],
  },
  {
    title: 'modules that export no system',
    files: {
      'definitions/a.ts': 'export const x = 1;',
      'definitions/b.ts': 'export default { definition: { kind: "dashboard" } };',
      'definitions/c.ts': 'export default () => 1;',
      'definitions/d.ts': `${IMPORT}export const all = system('d');`,
      'definitions/e.ts': 'export default Promise.resolve(1);',
    },
    expected: [
      { code: 'load/no-system', message: 'definitions/a.ts has no default export' },
      {
        code: 'load/no-system',
        message: 'the default export of definitions/b.ts is a definition of kind "dashboard", not a system',
      },
      {
        code: 'load/no-system',
        message: 'the default export of definitions/c.ts is a function, not a system',
      },
      { code: 'load/no-system', help: '"all" is a system: `export default all`' },
      {
        code: 'load/no-system',
        message: 'the default export of definitions/e.ts is a promise, not a system',
      },
    ],
  },
];

describe('problems of definition files', () => {
  it.each(CASES)('$title', async ({ files, expected }) => {
    const loaded = await loadProject(files);
    expect(loaded.ok).toBe(false);
    expect(loaded.diagnostics).toMatchObject(expected);
    expect(loaded.diagnostics).toHaveLength(expected.length);
  });

  it('warns of suspicious code, and goes on', async () => {
    const loaded = await loadProject({
      'definitions/a.ts': `${IMPORT}export default system('a', { x: 1, x: 2 });`,
    });
    expect(loaded).toMatchObject({
      ok: true,
      diagnostics: [{ code: 'load/suspicious-code', severity: 'warning' }],
    });
  });
});
