import { TOKENS } from './tokens.js';

/** Where a secret may be: right there begins a token, or the line has words that stand around one. */
export interface Signal {
  readonly type: 'token' | 'words';
  readonly at: number;
}

/**
 * One pass over a text, which costs little more than reading it: everything that is written is asked. It looks at three letters at
 * a time; a regular expression only sees those that something begins or ends with that stands in or around a secret.
 */
export function signalsIn(text: string): readonly Signal[] {
  const signals: Signal[] = [];
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    letters = ((letters << 5) | (text.charCodeAt(at) & 31)) & 0x7fff;
    const kinds = TRIPLES[letters] as number;
    if (kinds === 0) continue;
    const start = at - 2;
    if (kinds & TOKEN && FIRST.has(text[start]) && isTokenAt(text, start))
      signals.push({ type: 'token', at: start });
    if (
      (kinds & BEGINNING && matches(WORDS, text, start)) ||
      (kinds & END && matches(AFTER_NAME, text, at + 1))
    )
      signals.push({ type: 'words', at: start });
  }
  return signals;
}

const TOKEN = 1;
const BEGINNING = 2;
const END = 4;

const isTokenAt = (text: string, at: number) => isFirst(text, at) && matches(TOKENS_WHOLE, text, at);

/** Whether a word begins at a place, and does not go on. */
const isFirst = (text: string, at: number) => !isAlphanumeric(text.charCodeAt(at - 1));

function isAlphanumeric(code: number): boolean {
  // Letters differ from their capitals in one bit.
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** Programs that are told passwords, addresses that are secrets, and other words that a secret follows. */
const WORDS = new RegExp(
  [
    String.raw`(?<![a-z0-9])(?:curl|wget|mysql[a-z]*|mariadb[a-z-]*|sshpass|redis-cli|valkey-cli|ldap[a-z]+|bearer|basic)\s`,
    String.raw`(?<![a-z0-9])(?:docker|podman|helm|oras)(?: registry)? login\s`,
    String.raw`(?:authorization|passphrase)["'\] \\]{0,5}[:=]|begin [a-z0-9 ]*private key`,
    String.raw`hooks\.(?:slack|zapier)|discord(?:app)?\.com/api|webhook\.office|chat\.googleapis|events\.pagerduty\.com/i`,
    String.raw`alert\.victorops|hc-ping\.com/|uptime\.betterstack`,
    String.raw`://[^\s/?#"']*@|:a[\w-]{34}|atlasv1\.|\dq~[\w~.-]{31}|_mmk`,
  ].join('|'),
  'iy',
);

/** What is between a secret and its name, which ends right before. */
const AFTER_NAME =
  /(?<=passw(?:or)?d|pwd|pass|secret|token|credentials?|cookie|signature|sig|jwt|key|auth|code|session|sid|hash)(?:["'\] \\]{0,5}[:=]|(?<=--[\w-]{3,40}) )/iy;

const TOKENS_WHOLE = new RegExp(
  TOKENS.map(([, beginning, rest]) => escaped(beginning) + rest).join('|'),
  'y',
);
const FIRST = new Set<string | undefined>(TOKENS.map(([, beginning]) => beginning.charAt(0)));

/** What begins or ends with three letters, of five bits each: whatever their case, and others may share them. */
const TRIPLES = new Uint8Array(1 << 15);

const DIGITS = [...'0123456789'];
const THIRD_LETTERS = [...Array(32).keys()].map(letter => String.fromCharCode(0x60 + letter));

mark(
  TOKEN,
  TOKENS.map(([, beginning]) => beginning),
);
mark(BEGINNING, [
  ...[
    'curl',
    'wget',
    'mysql',
    'mariadb',
    'sshpass',
    'redis-cli',
    'valkey-cli',
    'docker',
    'podman',
    'helm',
    'oras',
  ],
  ...[
    'ldap',
    'bearer',
    'basic',
    'authorization',
    'passphrase',
    'begin',
    'hooks',
    'discord',
    'webhook',
    'chat',
  ],
  ...['events', 'alert', 'hc-ping', 'uptime', '://', 'atlasv1', '_mmk', ...DIGITS.map(digit => `${digit}Q~`)],
  ...THIRD_LETTERS.map(letter => `:A${letter}`),
]);
mark(END, [
  ...[
    'ord',
    'swd',
    'pwd',
    'ass',
    'ret',
    'ken',
    'ial',
    'als',
    'kie',
    'ure',
    'sig',
    'jwt',
    'key',
    'uth',
    'ode',
  ],
  ...['ion', 'sid', 'ash'],
]);

function mark(kind: number, words: readonly string[]): void {
  for (const word of words) {
    const [a, b, c] = [0, 1, 2].map(index => word.charCodeAt(index) & 31) as [number, number, number];
    TRIPLES[(a << 10) | (b << 5) | c] = (TRIPLES[(a << 10) | (b << 5) | c] as number) | kind;
  }
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function escaped(text: string): string {
  return text.replaceAll(/[.+*?^$()[\]{}|\\/-]/g, '\\$&');
}
