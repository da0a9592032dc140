import fc from 'fast-check';
import { dump, loadAll, YAML11_SCHEMA } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type Pointer, readJson, readYaml, type SourceDocument } from '../../../src/formats/text/read.js';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    'on',
    '0x1f',
    '1:30',
    '# x',
    'a # b',
    '- a',
    'a: b',
    '  x',
    "it's",
    'a\nb\n',
    'x\n\n  c',
    '<<',
    '~',
    '"q"\\',
    '__proto__',
  ),
);
const key = text.filter(name => name !== '<<' && !name.includes('\u0000'));
const data = fc.letrec(tie => ({
  node: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(number => (number === 0 ? 0 : number)),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(key, tie('node'), { maxKeys: 4 }),
  ),
})).node;

/** YAML in the ways that people and programs write it. */
const written = fc
  .tuple(
    data,
    fc.constantFrom<(value: unknown) => string>(
      value => stringify(value, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false }),
      value => stringify(value, { version: '1.1', lineWidth: 20, blockQuote: 'folded' }),
      value => stringify(value, { version: '1.1', collectionStyle: 'flow' }),
      value => stringify(value, { version: '1.1', indent: 4, indentSeq: false, singleQuote: true }),
      value => dump(value, { seqNoIndent: true }),
      value => dump(value, { lineWidth: 30, quoteStyle: 'double', forceQuotes: true }),
      value => stringify(value, { version: '1.1', lineWidth: 0 }).replaceAll('\n', '\r\n'),
    ),
  )
  .map(([value, print]) => ({ value, text: print(value) }));

/** Every pointer of a value, with what it points to. */
function* parts(value: unknown, pointer: Pointer = []): Generator<[Pointer, unknown]> {
  yield [pointer, value];
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [step, part] of entries) yield* parts(part, [...pointer, step]);
}

/** What is written at a place says what the pointer means. */
function expectPlaces(document: SourceDocument | undefined, whole: string) {
  expect(document).toBeDefined();
  for (const [pointer, value] of parts(document?.value)) {
    const place = document?.at(pointer);
    expect(place).toBeDefined();
    if (place === undefined) return;
    const { position, source, span } = place;
    const lines = whole.slice(0, span.start).split(/\r\n|[\r\n]/);
    expect(position).toMatchObject({ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 });
    const part = whole.slice(span.start, span.end);
    expect(part.startsWith(source.text.slice(source.span.start, source.span.end))).toBe(true);
    // Read where it stands, a value says the same: a block scalar has its header and indentation elsewhere.
    const block = typeof value === 'string' && !/^["']/.test(part) && /[\n\r]/.test(part + value);
    if (value === null || block || value === '') continue;
    const indented = `${' '.repeat(position.column - 1)}${part}`;
    const again = readYaml(typeof value === 'object' ? indented : `- ${part.replace(/\r/g, '')}`, 'part.yml')
      .documents[0]?.value;
    expect(typeof value === 'object' ? again : (again as unknown[])[0]).toEqual(value);
  }
}

describe('reading YAML', () => {
  it('gives what was written, as another reader does', () => {
    fc.assert(
      fc.property(written, ({ value, text }) => {
        const { documents, faults } = readYaml(text, 'a.yml');
        expect(faults).toEqual([]);
        expect(documents.map(document => document.value)).toEqual([value]);
        // js-yaml takes numbers like 1e-7 for texts: they need a point in YAML 1.1, and none in Go.
        if (!/\de/.test(text)) expect(loadAll(text, { schema: YAML11_SCHEMA })).toEqual([value]);
      }),
      { numRuns: 300 },
    );
  });

  it('knows where each part is', () => {
    fc.assert(
      fc.property(written, ({ text }) => expectPlaces(readYaml(text, 'a.yml').documents[0], text)),
      { numRuns: 300 },
    );
  });

  it('knows where each character of a text is', () => {
    fc.assert(
      fc.property(written, ({ text }) => {
        const document = readYaml(text, 'a.yml').documents[0];
        for (const [pointer, value] of parts(document?.value)) {
          if (typeof value !== 'string') continue;
          for (const { index, 0: char } of value.matchAll(/[^\s\\"'\p{C}]/gu)) {
            const place = document?.within(pointer, { start: index, end: index + char.length });
            const found = text.slice(place?.span.start, place?.span.end);
            if (!found.startsWith('\\')) expect(found).toBe(char);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never throws', () => {
    const chars = fc.constantFrom(...'ab:-?[]{},#&*!|>\'"%@`\n\r\t \u0000\u0085\ud800\\<~0x');
    const soup = fc.string({ unit: chars, maxLength: 60 });
    const anywhere: Pointer[] = [[], ['a'], [0], ['a', 0], ['', 'b']];
    fc.assert(
      fc.property(soup, text => {
        const source = readYaml(text, 'a.yml');
        for (const fault of source.faults) expect(fault.place.span.start).toBeLessThanOrEqual(text.length);
        source.comments();
        for (const document of source.documents) {
          for (const pointer of anywhere) {
            document.at(pointer);
            document.at(pointer, 'key');
            document.within(pointer, { start: 0, end: 3 });
            document.commentsAt(pointer);
          }
          JSON.stringify(document.value);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('reading JSON', () => {
  it.each([0, 2, '\t'])('knows where each part is, indented by %j', space => {
    fc.assert(
      fc.property(data, value => {
        const text = JSON.stringify(value, null, space);
        const { documents, faults } = readJson(text, 'a.json');
        expect(faults).toEqual([]);
        expect(documents[0]?.value).toEqual(JSON.parse(text));
        for (const [pointer, part] of parts(value)) {
          const place = documents[0]?.at(pointer);
          expect(JSON.parse(text.slice(place?.span.start, place?.span.end))).toEqual(
            JSON.parse(JSON.stringify(part)),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
