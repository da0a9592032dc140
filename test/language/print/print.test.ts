import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import activeInference from '../../../definitions/active-inference/index.js';
import capibaraTpu from '../../../definitions/capibara-tpu/index.js';
import capibara6 from '../../../definitions/capibara6/index.js';
import hdCompute from '../../../definitions/hd-compute/index.js';
import mlops from '../../../definitions/mlops/index.js';
import { alert, gauge, record, seconds, system, textPanel } from '../../../src/index.js';
import { LANGUAGE, printModule } from '../../../src/language/index.js';
import { exampleModule } from '../example-systems.js';
import { expressionOf } from './arbitrary.js';
import { comparable } from './comparable.js';
import { allOf, formatted, loaded, typeErrors } from './printed.js';
import { connections, expressions, shop } from './shop.js';

const SYSTEMS = { activeInference, capibaraTpu, capibara6, hdCompute, mlops };
const PRINTED = Object.entries(SYSTEMS).map(([name, it]) => [name, it, printModule(allOf(it))] as const);

const PRELUDE = readFileSync(fileURLToPath(new URL('../prelude.ts', import.meta.url)), 'utf8');

/** The example of each function, in a system where it may stand. */
const EXAMPLES = {
  'prelude.ts': PRELUDE,
  ...Object.fromEntries(LANGUAGE.map(({ name, example }) => [`examples/${name}.ts`, exampleModule(example)])),
};

describe('a system as it is printed', () => {
  let errors: string;
  beforeAll(async () => {
    errors = await typeErrors({
      ...Object.fromEntries(PRINTED.map(([name, , text]) => [`printed/${name}.ts`, text])),
      ...EXAMPLES,
    });
  }, 60_000);

  it.each(PRINTED)('is what was defined: %s', async (_, it, text) => {
    expect(comparable(allOf(await loaded(text)))).toEqual(comparable(allOf(it)));
  });

  it.each(PRINTED)('is as biome formats it: %s', async (_, __, text) => {
    expect(text).toBe(await formatted(text));
  });

  it('compiles, however strict the compiler is', () => {
    expect(errors.split('\n').filter(line => line.startsWith('printed/'))).toEqual([]);
  });

  it('is not alone in that: so does the example of each function', () => {
    // An example may name in a text what it could have imported.
    const others = errors.split('\n').filter(line => line !== '' && !/^printed|TS6133/.test(line));
    expect(others).toEqual([]);
  });

  it('is the same again', async () => {
    for (const [, , text] of PRINTED) expect(printModule(allOf(await loaded(text)))).toBe(text);
  }, 30_000);
});

describe('what is printed means the same', () => {
  it('for expressions of all methods', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(expressionOf(expressions), { minLength: 20, maxLength: 60 }), async made => {
        const rules = made.map((expr, index) => record(`shop:recorded:${index}`, { expr, help: 'It.' }));
        const it = system('shop', { ...shop, rules });
        expect(comparable(allOf(await loaded(printModule(allOf(it)))))).toEqual(comparable(allOf(it)));
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it('for texts of any characters', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1 }).filter(each => !/[\uE000\uE001]/.test(each));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 50, maxLength: 100 }), async texts => {
        const rules = texts.map((words, index) =>
          alert(`Alert${index}`, {
            severity: 'critical',
            when: connections.gt(seconds(1) as never),
            summary: ({ value }) => `${words}${value}${words}`,
            description: words,
            action: () => words,
            labels: { [words]: words },
          }),
        );
        const it = system('shop', { ...shop, rules });
        expect(comparable(allOf(await loaded(printModule(allOf(it)))))).toEqual(comparable(allOf(it)));
      }),
      { numRuns: 5 },
    );
  }, 60_000);

  it('for names that are words of the language', async () => {
    const metrics = ['class', 'alert', 'text', 'a-b', 'a_b', '1a', 'constructor', 'ñandú', '漢字'].map(name =>
      gauge(name, { help: 'It.' }),
    );
    const panel = textPanel('t', 'T', { content: '`$'.concat('{x}` \\ \'"') });
    const it = system('shop', { ...shop, metrics: [...metrics, connections], dashboards: [panel] });
    expect(comparable(allOf(await loaded(printModule(allOf(it)))))).toEqual(comparable(allOf(it)));
  });
});
