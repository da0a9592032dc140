import { describe, expect, it } from 'vitest';
import type { Origin } from '../../src/core/index.js';
import type { Defined } from '../../src/language/index.js';
import { loadProject } from './project.js';

const IMPORT = "import { gauge, promql, system } from 'atalaya';\n";

/** What is underlined in a definition's second line and the lines after it. The system's options are the call. */
async function marked(
  definition: string,
  origin: Omit<Origin, 'site'> & {
    readonly excerpt?: { text: string; span: { start: number; end: number } };
  },
  files: Readonly<Record<string, string>> = {},
) {
  const loaded = await loadProject({
    'definitions/a.ts': `${IMPORT}${definition}\nexport default system('a', it as object);`,
    ...files,
  });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  const [system] = loaded.value.systems as [Defined];
  const { site } = (system.definition.options as Defined).definition;
  const locate = await loaded.value.locator();
  const { position, source } = locate({ site, ...origin }) ?? {};
  return `${position?.line}:${position?.column} ${source?.text.slice(source.span.start, source.span.end)}`;
}

describe('the place of a problem', () => {
  it.each<[name: string, definition: string, inside: readonly string[], expected: string]>([
    ['an option', `const it = gauge('up', { help: 'Up.' });`, ['help'], "2:32 'Up.'"],
    [
      'in objects and lists',
      `const it = gauge('up', { a: { b: [1, { 'c d': 2 }] } });`,
      ['a', 'b', '1', 'c d'],
      '2:47 2',
    ],
    [
      'with types around',
      `const it = gauge('up', { help: ('x' as string)! satisfies string });`,
      ['help'],
      "2:33 'x'",
    ],
    ['of several lines', `const it = gauge('up', {\n  labels: {\n    a: 1,\n  },\n});`, ['labels'], '3:11 {'],
    [
      'in lines after others',
      `const it = gauge('up', {\n  labels: {\n    a: 1,\n  },\n});`,
      ['labels', 'a'],
      '4:8 1',
    ],
    [
      'a function',
      `const it = gauge('up', { help: (x: string) => x.trim() });`,
      ['help'],
      '2:32 (x: string) => x.trim()',
    ],
    ['after wide letters', `const it = gauge('up', { 'ñ🙂': '漢字', help: 'x' });`, ['help'], "2:45 'x'"],
    [
      'a variable, where it stops',
      `const v = { x: 1 };\nconst it = gauge('up', { help: v });`,
      ['help', 'x'],
      '3:32 v',
    ],
    [
      'that a variable alone may hold',
      `const v = { x: 1 };\nconst it = gauge('up', { help: 1, ...v });`,
      ['help'],
      "3:12 gauge('up'",
    ],
    ['that is not there', `const it = gauge('up', { unit: 's' });`, ['help'], "2:12 gauge('up'"],
    ['that an object does not have', `const it = gauge('up', { a: { b: 1 } });`, ['a', 'c'], '2:29 { b: 1 }'],
    [
      'after elements that are spread',
      `const it = gauge('up', { a: [...[1], 2] });`,
      ['a', '1'],
      '2:29 [...[1], 2]',
    ],
    ['the last of two that are equal', `const it = gauge('up', { ...{ a: 1 }, a: 2 });`, ['a'], '2:42 2'],
    ['the name', `const it = gauge('up', {});`, ['name'], "2:18 'up'"],
    [
      'of a call within a call',
      `const it = gauge('up', { steps: [after('5m', 'x')] });\nfunction after(...x: unknown[]) { return x; }`,
      ['steps', '0', 'receivers', '0'],
      "2:46 'x'",
    ],
    [
      'of a person’s own function',
      `const make = (o: object) => gauge('up', o as never);\nconst it = make({ help: 1 });`,
      ['help'],
      "2:29 gauge('up'",
    ],
    [
      'with a name in several lines',
      `const it = gauge(\n  'up', { help: 'x' });`,
      ['missing'],
      '2:12 gauge(',
    ],
  ])('%s', async (_, definition, inside, expected) => {
    expect(await marked(definition, { inside })).toBe(expected);
  });

  it('is the name of an option where that is what is wrong', async () => {
    const definition = `const it = gauge('up', { 'kind of': 1, help: 2 });`;
    expect(await marked(definition, { inside: ['kind of'], part: 'key' })).toBe("2:26 'kind of'");
    expect(await marked(definition, { inside: ['help'], part: 'key' })).toBe('2:40 help');
    expect(await marked(definition, { inside: ['hlep'], part: 'key' })).toBe("2:12 gauge('up'");
  });

  it.each([
    ['one', '(x: any) => x.team', 'team', '2:46 team'],
    ['one with signs', "['a-b.c', 'a-bxc']", 'a-b.c', '2:34 a-b.c'],
    ['two', '(x: any) => x.team + x.team', 'team', '2:32 (x: any) => x.team + x.team'],
    ['a part of another', '(x: any) => x.teams', 'team', '2:32 (x: any) => x.teams'],
  ])('is the word that is wrong, if there is %s of it', async (_, help, word, expected) => {
    const definition = `const it = gauge('up', { help: ${help} });`;
    expect(await marked(definition, { inside: ['help'], word })).toBe(expected);
  });

  it.each([
    ['a text', 'promql`sum(up)`', { text: 'sum(up)', span: { start: 4, end: 6 } }, '2:23 up'],
    [
      'lines',
      'promql`\n  sum(\n    up)\n`',
      { text: 'sum(\n    up)', span: { start: 9, end: 11 } },
      '4:5 up',
    ],
    [
      'before a hole',
      'promql`sum(up) > \u0024{5}`',
      { text: 'sum(up) > 5', span: { start: 4, end: 6 } },
      '2:23 up',
    ],
    ['after a hole', 'promql`\u0024{5} < up`', { text: '5 < up', span: { start: 4, end: 6 } }, '2:12 promql'],
    [
      'text that came out otherwise',
      'promql`up`',
      { text: 'down', span: { start: 0, end: 4 } },
      '2:12 promql',
    ],
  ])('is in the expression itself: %s', async (_, expression, excerpt, expected) => {
    expect(await marked(`const it = ${expression};`, { excerpt })).toBe(expected);
  });

  it('is the person’s own call where a package made the definition', async () => {
    const kit = {
      'node_modules/kit/package.json': '{ "main": "kit.js" }',
      'node_modules/kit/kit.js': "const { gauge } = require('atalaya');\nexports.make = o => gauge('up', o);",
    };
    expect(
      await marked(`import { make } from 'kit';\nconst it = make({ help: 1 });`, { inside: ['help'] }, kit),
    ).toBe('3:12 make');
  });
});
