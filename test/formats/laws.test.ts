import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
// @ts-expect-error a script, without types
import { objectSchemas } from '../../scripts/schemas/objects.mjs';
import alertmanager from '../../src/formats/alertmanager/generated/alertmanager.js';
import { printAlertmanager } from '../../src/formats/alertmanager/index.js';
import { readAlertmanager } from '../../src/formats/alertmanager/read.js';
import blackbox from '../../src/formats/blackbox/generated/blackbox.js';
import { printBlackbox } from '../../src/formats/blackbox/index.js';
import { readBlackbox } from '../../src/formats/blackbox/read.js';
import compose from '../../src/formats/compose/generated/compose.js';
import { printCompose } from '../../src/formats/compose/index.js';
import { readCompose } from '../../src/formats/compose/read.js';
import filebeat from '../../src/formats/filebeat/generated/filebeat.js';
import { printFilebeat } from '../../src/formats/filebeat/index.js';
import { readFilebeat } from '../../src/formats/filebeat/read.js';
import type { Contents, Format as Kind, ProgramModule } from '../../src/formats/index.js';
import prometheus from '../../src/formats/prometheus/generated/prometheus.js';
import { printPrometheus } from '../../src/formats/prometheus/index.js';
import { readPrometheus } from '../../src/formats/prometheus/read.js';
import providers from '../../src/formats/provisioning/generated/dashboard-providers.js';
import datasources from '../../src/formats/provisioning/generated/datasources.js';
import { printDashboardProviders, printDatasources } from '../../src/formats/provisioning/index.js';
import { readDashboardProviders, readDatasources } from '../../src/formats/provisioning/read.js';
import ruleTest from '../../src/formats/rule-test/generated/rule-test.js';
import { printRuleTest } from '../../src/formats/rule-test/index.js';
import { readRuleTest } from '../../src/formats/rule-test/read.js';
import rules from '../../src/formats/rules/generated/rule-file.js';
import { printRules } from '../../src/formats/rules/index.js';
import { readRules } from '../../src/formats/rules/read.js';
import type { ReadDocument } from '../../src/formats/shared/read-document.js';
import type { Schema } from '../../src/formats/shared/schema.js';
import { readYaml, type Source } from '../../src/formats/text/read.js';
import validators from '../../src/verify/generated/loaders.js';
import { arbitraryOf } from './arbitrary.js';

interface Format {
  readonly schema: Schema;
  readonly read: (source: Source) => readonly ReadDocument[];
  readonly print: (value: never) => string;
}

/** Formats that are data, and not texts or code. */
type Structured = { readonly [F in Kind]: Contents[F] extends string | ProgramModule ? never : F }[Kind];

/** A dashboard is printed in canonical order, whatever its schema says; of index templates there is none. */
type WithoutShape = 'dashboard' | 'index-template';

/** Formats that no output has yet. */
type NotWritten = 'rule-test';

const FORMATS: Readonly<Record<Exclude<Structured, WithoutShape> | NotWritten, Format>> = {
  alertmanager: { schema: alertmanager, read: readAlertmanager, print: printAlertmanager },
  blackbox: { schema: blackbox, read: readBlackbox, print: printBlackbox },
  compose: { schema: compose, read: readCompose, print: printCompose },
  'dashboard-providers': { schema: providers, read: readDashboardProviders, print: printDashboardProviders },
  datasources: { schema: datasources, read: readDatasources, print: printDatasources },
  filebeat: { schema: filebeat, read: readFilebeat, print: printFilebeat },
  prometheus: { schema: prometheus, read: readPrometheus, print: printPrometheus },
  'rule-file': { schema: rules, read: readRules, print: printRules },
  'rule-test': { schema: ruleTest, read: readRuleTest, print: printRuleTest },
};

test('verify has a validator of every format that is data, and of what forms wrap it in', () => {
  const wrapping = Object.keys(objectSchemas());
  expect(Object.keys(validators).sort()).toEqual([...Object.keys(FORMATS), 'dashboard', ...wrapping].sort());
});

/** A file of rules without groups holds no rules, so there is nothing to read. */
const hasContent = (name: string) => (value: unknown) =>
  name !== 'rule-file' || 'groups' in (value as object);

describe.each(Object.entries(FORMATS))('%s', (name, { schema, read, print }) => {
  const values = arbitraryOf(schema).filter(hasContent(name));

  test('what is printed is read as it was', () => {
    fc.assert(
      fc.property(values, value => {
        const [document, ...others] = read(readYaml(print(value as never), 'x.yml'));
        expect(others).toEqual([]);
        expect(document?.faults).toEqual([]);
        expect(document?.unknown).toEqual([]);
        expect(JSON.stringify(document?.value)).toBe(JSON.stringify(sortedLike(value, document?.value)));
      }),
      { numRuns: 40 },
    );
  });

  test('what is read and printed is printed the same again', () => {
    fc.assert(
      fc.property(values, value => {
        const text = print(value as never);
        const [document] = read(readYaml(text, 'x.yml'));
        expect(print(document?.value as never)).toBe(text);
      }),
      { numRuns: 20 },
    );
  });

  test('anything at all is read without an exception, and what comes out has the types of the shape', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), values, fc.nat(), (junk, value, seed) => {
        const spoilt = spoil(value, junk, seed);
        for (const document of read(readYaml(JSON.stringify(spoilt), 'x.yml'))) {
          const [again] = read(readYaml(print(document.value as never), 'x.yml'));
          const types = again?.faults.filter(({ reason }) =>
            /^must be (?:array|boolean|integer|number|object|string)/.test(reason),
          );
          expect(types ?? []).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** The same value with its keys in the order of another one: the printer chooses the order. */
function sortedLike(value: unknown, model: unknown): unknown {
  if (Array.isArray(value))
    return value.map((item, index) => sortedLike(item, (model as unknown[])?.[index]));
  if (typeof value !== 'object' || value === null) return value;
  const keys = [...new Set([...Object.keys((model ?? {}) as object), ...Object.keys(value)])];
  return Object.fromEntries(
    keys
      .filter(key => Object.hasOwn(value, key))
      .map(key => {
        const inner = (value as Record<string, unknown>)[key];
        return [key, sortedLike(inner, (model as Record<string, unknown> | undefined)?.[key])];
      }),
  );
}

/** Puts something else where some part of a value was. */
function spoil(value: unknown, junk: unknown, seed: number): unknown {
  if (seed % 3 === 0 || typeof value !== 'object' || value === null) return junk;
  const keys = Object.keys(value);
  const key = keys[seed % Math.max(1, keys.length)];
  if (key === undefined) return junk;
  const spoilt = spoil((value as Record<string, unknown>)[key], junk, Math.floor(seed / 3));
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === key ? spoilt : item));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === key ? spoilt : inner]),
  );
}
