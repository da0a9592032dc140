import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REGENERATE } from './generated-file.js';
import { expectedOf, runScenario, SCENARIOS, update } from './scenario-harness.js';

/** A folder each; files beside them are what they share. */
const scenarios = readdirSync(SCENARIOS, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

describe('scenarios', () => {
  it.each(scenarios)('%s', async name => {
    const outcome = await runScenario(name);
    if (REGENERATE) update(name, outcome);
    const { files, unmet, diagnostics } = outcome;
    expect({ diagnostics, files }).toEqual(expectedOf(name));
    expect(unmet, 'what about.txt names must come out').toEqual([]);
    expect(outcome.exitCode === 0 ? 'written' : files).toEqual(outcome.exitCode === 0 ? 'written' : {});
    expect(diagnostics !== undefined || Object.keys(files).length > 0, 'something must come out').toBe(true);
  });
});
