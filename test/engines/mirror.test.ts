import { describe, expect, it } from 'vitest';
import { archiveAddresses } from './apt-sources.js';
import { debianMirror } from './mirror.js';

const file = (name: string, ...lines: string[]) => ({ name, text: lines.join('\n') });

describe("the archives in apt's sources", () => {
  it.each([
    ['one line', file('a.list', 'deb http://a.example/x bookworm main contrib'), ['http://a.example/x']],
    [
      'options, before which spaces may stand, and a slash at the end',
      file('a.list', ' deb [ arch=amd64 signed-by=/k.gpg ] https://a.example/ ./'),
      ['https://a.example'],
    ],
    [
      'a comment and sources of code',
      file('a.list', '# deb http://a.example x', 'deb-src http://b.example x'),
      [],
    ],
    [
      'stanzas, with comments and fields that go on',
      file(
        'a.sources',
        'Types: deb deb-src',
        '# URIs: http://old.example',
        'URIs: http://a.example/one',
        ' https://b.example/two/',
        'Suites: bookworm',
        '',
        'uris: http://c.example',
        'types: deb',
      ),
      ['http://a.example/one', 'https://b.example/two', 'http://c.example'],
    ],
    [
      'stanzas that are off, or of code alone',
      file(
        'a.sources',
        'Enabled: no',
        'Types: deb',
        'URIs: http://a.example',
        '',
        'Types: deb-src',
        'URIs: http://b.example',
      ),
      [],
    ],
  ])('%s', (_, source, addresses) => {
    expect(archiveAddresses([source])).toEqual(addresses);
  });
});

describe('the Debian mirror of the engines', () => {
  const SUITES = ['bookworm', 'forky'];
  const SOURCES = [
    file('sources.list', 'deb http://name:secret@security.example/debian bookworm-security main'),
    file('old.list', 'deb http://old.example/debian bookworm main', 'deb cdrom:[Debian] bookworm main'),
    file('new.sources', 'Types: deb', 'URIs: http://new.example/mirrors/d'),
  ];
  const has =
    (archives: Readonly<Record<string, readonly string[]>>) => async (address: string, suite: string) =>
      archives[address]?.includes(suite) ?? false;

  it('is the one that DEBIAN_MIRROR names, without a look at others', async () => {
    const never = () => Promise.reject(new Error('asked'));
    expect(await debianMirror(SUITES, 'http://mine.example/d/', SOURCES, never)).toBe(
      'http://mine.example/d',
    );
  });

  it("is the first of apt's archives that has all suites", async () => {
    const archives = { 'http://old.example/debian': ['bookworm'], 'http://new.example/mirrors/d': SUITES };
    expect(await debianMirror(SUITES, '', SOURCES, has(archives))).toBe('http://new.example/mirrors/d');
  });

  it('is missed, with what was looked at and no password, if no archive has them', async () => {
    await expect(debianMirror(SUITES, undefined, SOURCES, has({}))).rejects.toThrow(
      [
        "none of the archives in apt's sources has the Debian suites bookworm, forky:",
        '  http://security.example/debian',
        '  http://old.example/debian',
        '  http://new.example/mirrors/d',
      ].join('\n'),
    );
  });

  it("is missed if apt's sources name no archive", async () => {
    await expect(debianMirror(SUITES, undefined, [], has({}))).rejects.toThrow(
      "apt's sources name no archive to download the Debian suites bookworm, forky from",
    );
  });
});
