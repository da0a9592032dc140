import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import activeInference from '../../definitions/active-inference/index.js';
import capibaraTpu from '../../definitions/capibara-tpu/index.js';
import capibara6 from '../../definitions/capibara6/index.js';
import hdCompute from '../../definitions/hd-compute/index.js';
import mlops from '../../definitions/mlops/index.js';
import type { Defined } from '../../src/language/index.js';
import { resolve } from '../../src/resolve/index.js';
import { packed } from '../fixtures/packed.js';
import { shop } from './shop.js';
import { shuffled, shuffles } from './shuffle.js';

/** Every file by its path, as it would be written. */
function filesOf(...systems: readonly Defined<'system'>[]): Readonly<Record<string, string>> {
  const resolved = resolve(systems);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.diagnostics, null, 2));
  const compiled = packed(resolved.value.model);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics, null, 2));
  return Object.fromEntries(compiled.value.map(({ path, content }) => [path, content]));
}

describe.each([
  { name: 'a shop with everything', system: shop, runs: 40 },
  ...[activeInference, capibaraTpu, capibara6, hdCompute, mlops].map(system => ({
    name: system.definition.name,
    system,
    runs: 8,
  })),
])('$name', ({ system, runs }) => {
  const expected = filesOf(system);

  it('is the same, byte for byte, in whatever order its definitions are written', () => {
    fc.assert(
      fc.property(shuffles, shuffle => {
        expect(filesOf(shuffled(system, shuffle))).toEqual(expected);
      }),
      { numRuns: runs },
    );
  });

  it('is the same when it is compiled again in the same process', () => {
    expect(filesOf(system)).toEqual(expected);
  });

  it('is what it is, whichever systems stand beside it', () => {
    const other = { definition: { ...shop.definition, name: 'neighbour' } };
    const both = filesOf(other, system);
    for (const [path, content] of Object.entries(expected)) expect(both[path]).toBe(content);
    expect(filesOf(system, other)).toEqual(both);
  });
});
