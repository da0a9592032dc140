import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/formats/text/read.js';

const only = (text: string) => {
  const { documents, faults } = readYaml(text, 'a.yml');
  expect(faults).toEqual([]);
  expect(documents).toHaveLength(1);
  return documents[0]?.value;
};

const faultsOf = (text: string) =>
  readYaml(text, 'a.yml').faults.map(
    ({ kind, place }) => `${kind} ${place.position.line}:${place.position.column}`,
  );

describe('values', () => {
  // As gopkg.in/yaml.v2 and v3 resolve them.
  it.each<[string, unknown]>([
    ['yes', true],
    ['On', true],
    ['y', true],
    ['OFF', false],
    ['n', false],
    ['yEs', 'yEs'],
    ['~', null],
    ['Null', null],
    ['""', ''],
    ['"on"', 'on'],
    ['017', 15],
    ['0o17', 15],
    ['08', 8],
    ['0x1F', 31],
    ['-0b11', -3],
    ['1_000', 1000],
    ['+12', 12],
    ['1:30', '1:30'],
    ['.5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['1e999', '1e999'],
    ['.inf', Infinity],
    ['-.INF', -Infinity],
    ['2024-01-01', '2024-01-01'],
    ['2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z'],
    ['!!str 12', '12'],
    ['!!int "12"', 12],
    ['!!float 3', 3],
    ['!!binary aGk=', 'hi'],
    ['!custom x', 'x'],
    ['5m', '5m'],
    ['- a', ['a']],
  ])('of %j are %j', (text, value) => {
    expect(only(text)).toEqual(value);
    expect(only(`k: ${text.startsWith('- ') ? `\n  ${text}` : text}`)).toEqual({ k: value });
  });

  it('have keys as they are written, as a program with named fields reads them', () => {
    expect(only('on: 1\n0x10: 2\n1.0: 3\n~: 4\n')).toEqual({ on: 1, '0x10': 2, '1.0': 3, '': 4 });
  });

  it('have own keys only', () => {
    const value = only('__proto__: {admin: true}\nconstructor: 1\n') as object;
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
    expect((value as { admin?: boolean }).admin).toBeUndefined();
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    const merged = only('a: &a {__proto__: {admin: true}}\nb: {<<: *a}\n') as { b: { admin?: boolean } };
    expect(merged.b.admin).toBeUndefined();
  });

  it('follow aliases and merges, whose own keys win, and then the first of a list', () => {
    const text = `
base: &base {a: 1, b: 1}
more: &more {b: 2, c: 2}
one: {<<: *base, b: 3}
two: {b: 3, <<: [*more, *base, {d: 4}]}
copy: *more
quoted: {"<<": 1}
`;
    expect(only(text)).toMatchObject({
      one: { a: 1, b: 3 },
      two: { a: 1, b: 3, c: 2, d: 4 },
      copy: { b: 2, c: 2 },
      quoted: { '<<': 1 },
    });
  });

  it('of several documents are one each, with anchors of their own', () => {
    const { documents, faults } = readYaml('a: &x 1\n---\n---\nb: 2\n...\n---\nc: *x\n', 'a.yml');
    expect(documents.map(({ value }) => value)).toEqual([{ a: 1 }, null, { b: 2 }, { c: undefined }]);
    expect(faults.map(({ reason }) => reason)).toEqual(['the anchor x does not exist']);
  });

  it.each(['', '\n', '# only a comment\n', '\ufeff'])('of %j are none', text => {
    expect(readYaml(text, 'a.yml')).toMatchObject({ documents: [], faults: [] });
  });

  it('do not depend on line ends or a byte order mark', () => {
    expect(only('\ufeffa: |\r\n  x\r\n  y\r\nb: c\r\n')).toEqual({ a: 'x\ny\n', b: 'c' });
  });
});

describe('faults', () => {
  it.each([
    ['a: 1\nb: [\n', 'syntax 3:1'],
    ['a:\n\tb: 1\n', 'syntax 2:1'],
    ['a: 1\nb: "\\q"\n', 'syntax 2:6'],
    ['a: 1\na: 2\n', 'duplicate-key 2:1'],
    ['a: 1\nb: *x\n', 'anchor 2:4'],
    ['a: &x [*x]\n', 'anchor 1:8'],
    ['a: 1\nb: {<<: 3}\n', 'merge 2:9'],
    ['? [a]\n: b\n', 'key 1:3'],
    ['a: !!int x\n', 'tag 1:10'],
    ['a: \u0000\n', 'control-character 1:4'],
    ['a: \u0001\n', 'control-character 1:4'],
    ['a: \ud800\n', 'encoding 1:4'],
    ['['.repeat(600), 'depth 1:500'],
  ])('are found (%#)', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  it('leave what can be read', () => {
    const { documents } = readYaml('a: 1\na: 2\nb: *x\n? [c]\n: 3\nd: 4\n', 'a.yml');
    expect(documents[0]?.value).toEqual({ a: 2, b: undefined, d: 4 });
  });

  it('of two keys of one name have both places', () => {
    const [fault] = readYaml('a: {x: 1}\nb: 1\nc: {b: 2}\n? [d]\n: b\n"b": 3\n', 'a.yml').faults.filter(
      ({ kind }) => kind === 'duplicate-key',
    );
    expect(fault?.place.position.line).toBe(6);
    expect(fault?.related?.position.line).toBe(2);
  });

  it('are at most a hundred', () => {
    expect(readYaml('a: 1\n'.repeat(1000), 'a.yml').faults).toHaveLength(100);
  });
});

describe('hostile texts', () => {
  const laughs = (line: (names: string) => string) =>
    Array.from({ length: 12 }, (_, level) => {
      const names =
        level === 0
          ? 'x'
          : Array(10)
              .fill(`*a${level - 1}`)
              .join(', ');
      return `a${level}: &a${level} ${line(names)}\n`;
    }).join('');

  it.each<[string, string, string]>([
    ['a billion laughs', laughs(names => `[${names}]`), 'aliases'],
    ['a billion merges', `a0: &a0 {x: 1}\n${'m: &m {<<: [*a0, *a0]}\n'.repeat(2)}`, 'duplicate-key'],
    ['many documents', '---\n'.repeat(10_002), 'documents'],
    ['many parts', '-\n'.repeat(1_100_000), 'size'],
    ['a large file', ' '.repeat(64 * 1024 * 1024 + 1), 'size'],
  ])('%s', (_name, text, kind) => {
    expect(readYaml(text, 'a.yml').faults.map(fault => fault.kind)).toContain(kind);
  });

  it('do not copy more merged keys than the limit has room for', () => {
    const keys = Array.from({ length: 2000 }, (_, index) => `k${index}: 1`).join(', ');
    const text = `a: &a {${keys}}\n${Array.from({ length: 5000 }, (_, index) => `m${index}: {<<: *a}\n`).join('')}`;
    const start = performance.now();
    expect(readYaml(text, 'a.yml').faults.map(fault => fault.kind)).toEqual(['aliases']);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
