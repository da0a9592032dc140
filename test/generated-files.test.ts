import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
// @ts-expect-error a script, without types
import { PARTS } from '../scripts/regenerate/parts.mjs';

const made = Object.values<{ makes: string[] }>(PARTS).flatMap(({ makes }) => makes);

it('.gitattributes marks every committed file that `npm run regenerate` makes', () => {
  const files = git('ls-files', '--', ...made).filter(isMade);
  expect(files.length).toBeGreaterThan(100);
  const unmarked = git('check-attr', 'linguist-generated', '--', ...files).filter(
    line => !line.endsWith(': set'),
  );
  expect(unmarked).toEqual([]);
});

/** Beside what is made, these folders hold what people write: shapes of formats, and the input and words of a scenario. */
function isMade(path: string): boolean {
  if (path.startsWith('src/')) return path.includes('/generated/');
  return !path.startsWith('test/scenarios/') || path.includes('/expected/');
}

function git(...args: string[]): string[] {
  return execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
}
