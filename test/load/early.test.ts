// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is code with templates.
import { describe, expect, it } from 'vitest';
import { mentions } from '../../src/load/early/identifiers.js';
import { loadProject } from './project.js';

const IMPORT = "import { gauge, system } from 'atalaya';\n";
const loaded = (files: Record<string, string>) =>
  loadProject(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`definitions/${name}`, IMPORT + text])),
  );

describe('a constant', () => {
  it.each<[name: string, text: string]>([
    ['above its line', "export default system('a', { late });\nconst late = 1;"],
    ['in its own line', "const late = [gauge('up'), late];\nexport default system('a', { late });"],
    [
      'by a function below',
      "export default system('a', late());\nfunction late() { return word; }\nconst word = 1;",
    ],
    [
      'by a function that calls another',
      "export default system('a', first());\nfunction first() { return late(); }\nfunction late() { return word; }\nconst word = 1;",
    ],
    [
      'that is taken from a list',
      "const { a } = late;\nconst [late] = [{ a: 1 }];\nexport default system('a', { a });",
    ],
    ['that is a class', 'const made = new Late();\nclass Late {}\nexport default system("a", { made });'],
    [
      'in a hole of a template',
      'const text = `a ${late} b`;\nconst late = 1;\nexport default system("a", { text });',
    ],
    [
      'of CommonJS',
      "const made = late;\nconst late = 1;\nmodule.exports = require('atalaya').system('a', { made });",
    ],
  ])('cannot be read %s', async (name, text) => {
    const outcome = name.includes('CommonJS')
      ? await loadProject({ 'definitions/a.cjs': text })
      : await loaded({ 'a.ts': text });
    expect(outcome).toMatchObject({
      ok: false,
      diagnostics: [
        { code: 'load/exception', message: expect.stringMatching(/^ReferenceError: Cannot access/) },
      ],
    });
  });

  it.each<[name: string, text: string]>([
    [
      'a function that is called later',
      "const f = () => late;\nconst late = 1;\nexport default system('a', { l: f() });",
    ],
    [
      'words that only look so',
      "const text = 'late: \"late\"';\nconst late = 1;\nexport default system('a', { text, late });",
    ],
    [
      'keys and properties',
      "const o = { late: 1 };\nconst late = o.late;\nexport default system('a', { late });",
    ],
    ['a variable, which is there', "var seen = soon;\nvar soon = 1;\nexport default system('a', { seen });"],
    ['an enumeration', "enum Kind { A = 'a' }\nexport default system('a', { kind: Kind.A });"],
    [
      'a function that calls itself',
      "const f = (n: number): number => (n > 0 ? f(n - 1) : 0);\nexport default system('a', { n: f(3) });",
    ],
  ])('is not confused with %s', async (_, text) => {
    const outcome = await loaded({ 'a.ts': text });
    expect(outcome).toMatchObject({ ok: true, diagnostics: [] });
  });

  it('keeps what modules give each other when they run one by one', async () => {
    const outcome = await loadProject({
      'package.json': '{ "type": "module" }',
      'definitions/a/index.ts': `${IMPORT}import one, { two } from './parts.js';\nimport * as all from './parts.js';\nimport kit from 'kit';\nimport data from './data.json';\nconst f = () => late;\nconst late = 1;\nexport default system('a', { one, two, names: Object.keys(all), kit, data, late: f() });`,
      'definitions/a/parts.ts': 'export default 1;\nexport const two = 2;',
      'definitions/a/data.json': '{ "three": 3 }',
      'node_modules/kit/package.json': '{ "name": "kit", "main": "kit.js" }',
      'node_modules/kit/kit.js': 'module.exports = { four: 4 };',
    });
    expect(outcome.diagnostics).toEqual([]);
    expect(outcome.ok && outcome.value.systems[0]?.definition.options).toMatchObject({
      one: 1,
      two: 2,
      names: ['default', 'two'],
      kit: { four: 4 },
      data: { three: 3 },
      late: 1,
    });
  });
});

describe('mentions', () => {
  it.each<[code: string, names: readonly string[]]>([
    ['a = b.c + d', ['a', 'b', 'd']],
    ['({ a: b, c })', ['b', 'c']],
    ['"a" + \'b\' + `c ${d} e ${`f ${g}`} h` + i', ['d', 'g', 'i']],
    ['x = /a`b"/g; y = z / w / v', ['x', 'y', 'z', 'w', 'v']],
    ['[...rest]', ['rest']],
    ['/* a */ b', ['b']],
    ['`a \\` ${b} \\${c}`', ['b']],
  ])('in %s', (code, names) => {
    expect(mentions(code).map(({ name }) => name)).toEqual(names);
  });
});
