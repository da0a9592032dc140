import { random } from '../../promql/corpus/random.js';

/** What ends, begins or escapes something in one of the languages that we print. */
const FRAGMENTS = [
  ...'"\'`\\{}[]()<>&$#%@!|*_~^:;,.?=+-/ ',
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\0',
    '\x07',
    '\x1b',
    '\x7f',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\u2029',
    '\ufeff',
  ],
  ...['"""', "'''", '```', '*/', '/*', '//', '<!--', '-->', ']]>', '</script>', '</code>', '&amp;', '&#34;'],
  ...[
    '{{',
    '}}',
    '{{ $value }}',
    '{{/*',
    '{{-',
    '-}}',
    '${',
    '$(id)',
    '`id`',
    '$$',
    '\\n',
    '\\u0022',
    '\\x22',
  ],
  ...[
    '\\"',
    "\\'",
    '\\\\',
    '\\N{DASH}',
    '%s',
    '%(a)s',
    '#{',
    '#!',
    ': ',
    '- ',
    '? ',
    '--- ',
    '...',
    '<<',
    '|-',
  ],
  ...[
    'null',
    '~',
    'yes',
    '0x1f',
    '1e3',
    '.inf',
    '2001-01-01',
    '!!binary',
    '*a',
    '&a',
    '__proto__',
    'constructor',
  ],
  ...[
    '[a](b)',
    '![',
    '# ',
    '1. ',
    '> ',
    '| a |',
    'http://x',
    'www.x',
    '@everyone',
    '**',
    'é',
    '漢',
    '😀',
    '\u202e',
    'word',
  ],
];

/** The same hostile texts in every run: fragments in a row, and now and then any character. */
export function hostileTexts(count: number, seed: number): readonly string[] {
  const source = random(seed);
  const piece = () => {
    if (source.below(8) > 0) return source.pick(FRAGMENTS);
    const code = source.below(source.below(2) === 0 ? 0x250 : 0xfffe);
    return code >= 0xd800 && code < 0xe000 ? '' : String.fromCharCode(code);
  };
  return Array.from({ length: count }, () => Array.from({ length: 1 + source.below(7) }, piece).join(''));
}
