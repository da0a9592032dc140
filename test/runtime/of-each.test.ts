import { describe, expect, it } from 'vitest';
import { environments } from '../../src/language/environments.js';
import { environment, system } from '../../src/language/functions.js';
import type { Placed } from '../../src/language/placed.js';
import { ofEach, type Result } from '../../src/runtime/of-each.js';

const ASKING = 'environments("staging", "production")';

/** What definitions of two environments come to, each with what `at` chose while they ran. */
function definitions(failsFor?: string) {
  let runs = 0;
  const runAll = (): readonly Result[] => {
    runs++;
    const at = environments('staging', 'production');
    const title = at({ staging: 'Staging', production: 'Production' });
    const replaced: Result = { type: 'replaced', names: ['Map'] };
    if (title === failsFor) return [replaced, replaced];
    const made = ['staging', 'production'].map(name => environment(name, { title, systems: [] }));
    return [
      { type: 'found', defined: [system('alone', { title })] },
      { type: 'found', defined: made },
    ];
  };
  return { runAll, runs: () => runs };
}

const titles = (result: Result | undefined) =>
  result?.type === 'found' ? result.defined.map(titleOf) : result?.type;
const titleOf = ({ definition: { name, options } }: Placed) =>
  `${name}: ${(options as { readonly title: string }).title}`;

describe('definitions that ask for which environment they run', () => {
  it('run for each, and each is what it is then', () => {
    const { runAll, runs } = definitions();
    const [alone, both] = ofEach(runAll, ASKING);
    expect(titles(both)).toEqual(['staging: Staging', 'production: Production']);
    expect(titles(alone)).toEqual(['alone: Staging']);
    expect(runs()).toBe(3);
  });

  it('fail for all if they fail for one', () => {
    const results = ofEach(definitions('Production').runAll, ASKING);
    expect(results.map(titles)).toEqual([['alone: Staging'], 'replaced']);
  });

  it('are asked once if they do not ask', () => {
    const { runAll, runs } = definitions();
    ofEach(runAll, 'environment("staging")');
    expect(runs()).toBe(1);
  });
});
