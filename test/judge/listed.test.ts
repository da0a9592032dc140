import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/judge/index.js';
import { PROMQL_RULES } from '../../src/promql/index.js';

/** The codes that the files of a folder are named after, of those that define a rule. */
async function codesIn(folder: string, area: string): Promise<readonly string[]> {
  const names = readdirSync(new URL(folder, import.meta.url)).filter(name => /^[a-z-]+\.ts$/.test(name));
  const files = await Promise.all(
    names.map(async name => ({
      code: `${area}/${name.slice(0, -'.ts'.length)}`,
      exported: Object.values((await import(`${folder}${name}`)) as object),
    })),
  );
  return files.filter(({ exported }) => exported.some(isRule)).map(({ code }) => code);
}

const isRule = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'code' in value && 'wrong' in value && 'right' in value;

const RULES_FOLDER = '../../src/judge/rules/';
const areas = readdirSync(new URL(RULES_FOLDER, import.meta.url), { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'promql')
  .map(({ name }) => name);

describe('every file of a rule', () => {
  it.each(areas)('in %s is named after its code, and listed', async area => {
    const listed = RULES.map(({ code }) => code).filter(code => code.startsWith(`${area}/`));
    expect([...(await codesIn(`${RULES_FOLDER}${area}/`, area))].sort()).toEqual([...listed].sort());
  });

  it('in promql is named after its code, and listed', async () => {
    const listed = PROMQL_RULES.map(({ code }) => code);
    expect([...(await codesIn('../../src/promql/rules/', 'promql'))].sort()).toEqual([...listed].sort());
  });
});
