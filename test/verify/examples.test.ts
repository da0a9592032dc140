import { describe, expect, test } from 'vitest';
import { verify, verifyProblems } from '../../src/verify/index.js';
import { textExamples } from './examples-text.js';

const examples = textExamples;

/** What takes a program to trigger has its tests in tools.test.ts. */
const OF_TOOLS = ['verify/promtool', 'verify/amtool', 'verify/tool-missing', 'verify/tool-failed'];

test('every code has an example', () => {
  expect([...Object.keys(examples), ...OF_TOOLS].sort()).toEqual([...verifyProblems.codes].sort());
});

describe.each(Object.entries(examples))('%s', (code, { bad, good }) => {
  test('is found where it is, once and alone', async () => {
    const found = await verify(bad, { mode: 'off' });
    expect(found.map(diagnostic => `${diagnostic.code} ${diagnostic.message}`)).toEqual([
      expect.stringContaining(`${code} `),
    ]);
    expect(found[0]?.path.slice(0, 3)).toEqual(['demo', 'things', 'it']);
    expect(bad.map(({ path }) => path)).toContain(found[0]?.path[3]);
  });

  test('is not found where it is not, nor is anything else', async () => {
    expect(await verify(good, { mode: 'off' })).toEqual([]);
  });
});
