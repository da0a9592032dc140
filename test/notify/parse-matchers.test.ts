import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  type MatcherMode,
  matcherMode,
  matcherText,
  matchesAll,
  parseMatchers,
} from '../../src/notify/index.js';
import { ALERTMANAGER_VERSIONS, type AlertmanagerVersion, amtool } from '../engines/index.js';
import { matcher } from './trees.js';

const MODES: readonly MatcherMode[] = ['classic', 'fallback', 'utf8'];

/** As `label operator value`, or what is wrong. */
function shown(text: string, mode: MatcherMode): readonly string[] | string {
  const { matchers, fault } = parseMatchers(text, mode);
  if (fault !== undefined) return `${text.slice(fault.span.start, fault.span.end)} ${fault.reason}`;
  return matchers.map(({ label, operator, value }) => `${label} ${operator} ${value}`);
}

describe('matchers', () => {
  it.each<[string, readonly string[]]>([
    ['severity="critical"', ['severity = critical']],
    ['severity=critical', ['severity = critical']],
    [' a =~ "x|y" ', ['a =~ x|y']],
    ['{a="b",c!~"d"}', ['a = b', 'c !~ d']],
    ['a!=b,c=d,', ['a != b', 'c = d']],
    ['{}', []],
    ['', []],
    ['a="x,y",b="{}"', ['a = x,y', 'b = {}']],
    ['a="say \\"hi\\"\\n\\\\"', ['a = say "hi"\n\\']],
  ])('%s is the same in all modes', (text, expected) => {
    for (const mode of MODES) expect([mode, shown(text, mode)]).toEqual([mode, expected]);
  });

  it.each<[string, MatcherMode, readonly string[]]>([
    // What has no quotes may have spaces, braces and quotes of other kinds; a backslash is itself.
    ['a=x y', 'classic', ['a = x y']],
    ['a=~\\d+', 'classic', ['a =~ \\d+']],
    ['a="\\d"', 'classic', ['a = \\d']],
    ['a=', 'classic', ['a = ']],
    ['a=b}', 'classic', ['a = b']],
    ['a:b=c', 'classic', ['a:b = c']],
    // The new parser reads names of any characters, and all of Go's escapes.
    ['"foo bar"=x', 'utf8', ['foo bar = x']],
    ['日本.é="\\u00fc\\x41"', 'utf8', ['日本.é = üA']],
    // With both, the old one has the last word where it says something else.
    ['a=~\\d+', 'fallback', ['a =~ \\d+']],
    ['a="\\t"', 'fallback', ['a = \\t']],
    ['"foo bar"=x', 'fallback', ['foo bar = x']],
  ])('%s, %s', (text, mode, expected) => expect(shown(text, mode)).toEqual(expected));

  it.each<[string, MatcherMode, string]>([
    ['a', 'classic', 'a is not a label, an operator and a value'],
    ['a=b,,c=d', 'classic', ' is not a label, an operator and a value'],
    ['é=x', 'classic', 'é=x is not a label, an operator and a value'],
    ['x=y,a="b', 'classic', '"b has a double quote that is not escaped'],
    ['a=~(', 'classic', '( is not a valid regular expression: missing closing )'],
    ['a', 'utf8', ' ends where an operator belongs'],
    ['a=', 'utf8', ' ends where a value belongs'],
    ['a=b c=d', 'utf8', 'c stands where a comma belongs'],
    ['{a=b', 'utf8', '{a=b has no closing brace'],
    ['a=b}', 'utf8', '} has no opening brace'],
    ['{a=b}c', 'utf8', 'c stands where nothing more belongs'],
    ['a="b', 'utf8', '"b has no closing quote'],
    ['a="\\d"', 'utf8', '\\d has an escape that does not exist'],
    ["a='b'", 'utf8', "' stands where a value belongs"],
    [',', 'fallback', ', stands where the name of a label belongs'],
  ])('%s, %s: %s', (text, mode, fault) => expect(shown(text, mode)).toBe(fault));

  it('are read as they are printed, in all modes', () => {
    fc.assert(
      fc.property(fc.array(matcher), fc.boolean(), (matchers, isBraced) => {
        const list = matchers.map(matcherText).join(',');
        const text = isBraced ? `{${list}}` : list;
        for (const mode of MODES) expect(parseMatchers(text, mode).matchers).toEqual(matchers);
      }),
    );
  });

  it('are read in time that grows no faster than the text', () => {
    const hostile = [
      'a='.repeat(20_000),
      `a=${' '.repeat(50_000)}x`,
      '{'.repeat(50_000),
      `a="${'\\'.repeat(50_000)}`,
    ];
    for (const text of hostile) for (const mode of MODES) parseMatchers(text, mode);
  }, 2000);
});

describe('Alertmanager reads the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atalaya-matchers-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const word = fc.constantFrom(
    'a',
    'b',
    'ab',
    'x y',
    'é',
    'a:b',
    'a.b',
    '\\d',
    '\\',
    "'",
    '`',
    '(',
    'a|b',
    '.+',
    '~',
  );
  const quoted = fc.oneof(
    word.map(each => `"${each}"`),
    fc.constantFrom(
      '""',
      '"',
      '"a',
      '"a,b"',
      '"{}"',
      '"\\n"',
      '"\\t"',
      '"\\""',
      '"\\x41"',
      '"a\nb"',
      '"a|b"',
      '"(?i)A"',
    ),
  );
  const part = fc.tuple(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom('a', 'b', ' a ', '"a"') }, word, quoted),
    fc.constantFrom('=', '!=', '=~', '!~', ' = ', '==', '!', ''),
    fc.oneof(word, quoted),
    fc.constantFrom('', '', '', ' ', ' c'),
  );
  const texts = fc
    .tuple(
      fc.constantFrom('', '', '{', ' {'),
      fc.array(part, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', '', '}', ',', '} '),
    )
    .map(([open, parts, close]) => `${open}${parts.map(each => each.join('')).join(',')}${close}`);
  const LABELS = [{}, { a: 'a' }, { a: 'b', b: 'x y' }, { a: '\\d', b: 'é' }, { a: 'a,b', b: 'A', é: 'a' }];

  let counter = 0;
  const write = (matchers: readonly string[]): string => {
    const file = join(folder, `${counter++}.yml`);
    const routes = matchers.map((text, index) => ({
      receiver: `r${index}`,
      continue: true,
      matchers: [text],
    }));
    const names = ['root', ...routes.map(({ receiver }) => receiver)];
    writeFileSync(
      file,
      JSON.stringify({ route: { receiver: 'root', routes }, receivers: names.map(name => ({ name })) }),
    );
    return file;
  };
  const sample = [...new Set(fc.sample(texts, { numRuns: 1500, seed: 7 }))];

  async function reached(
    version: AlertmanagerVersion,
    file: string,
    labels: Readonly<Record<string, string>>,
  ) {
    const given = Object.entries(labels).map(([label, value]) => `${label}=${JSON.stringify(value)}`);
    const { stdout, stderr, code } = await amtool(version, [
      'config',
      'routes',
      'test',
      `--config.file=${file}`,
      ...given,
    ]);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    // Above it are warnings of what only the old parser takes.
    return stdout.trimEnd().split('\n').at(-1)?.split(',');
  }

  it.each(ALERTMANAGER_VERSIONS)(
    '%s, of texts that it takes',
    async version => {
      const mode = matcherMode(version);
      const read = sample.flatMap(text => {
        const { matchers } = parseMatchers(text, mode);
        return matchers === undefined ? [] : [{ text, matchers }];
      });
      expect(read.length).toBeGreaterThan(100);
      const file = write(read.map(({ text }) => text));
      for (const labels of LABELS.filter(each => version !== '0.25' || !('é' in each))) {
        const ours = read.flatMap(({ matchers }, index) => (matchesAll(matchers, labels) ? `r${index}` : []));
        expect(await reached(version, file, labels)).toEqual(ours.length === 0 ? ['root'] : ours);
      }
    },
    60_000,
  );

  it.each(ALERTMANAGER_VERSIONS)(
    '%s, of texts that it refuses',
    async version => {
      const mode = matcherMode(version);
      const refused = sample.filter(text => parseMatchers(text, mode).fault !== undefined).slice(0, 120);
      const taken: string[] = [];
      await Promise.all(
        refused.map(async text => {
          const { code } = await amtool(version, ['check-config', write([text])]);
          if (code === 0) taken.push(text);
        }),
      );
      expect(taken).toEqual([]);
    },
    60_000,
  );
});

it('reads with the parser that a release has', () => {
  expect(['0.26', '0.27', '0.33'].map(matcherMode)).toEqual(['classic', 'fallback', 'fallback']);
});
