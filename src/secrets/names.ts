import { nearest } from '../core/index.js';

/** The last word of a name whose value is a secret, in any spelling: `api_key`, `X-Api-Key`, `apiKey`, `PGPASSWORD`. */
const STRONG =
  /(?:passw(?:or)?d|passphrase|passwort|pwd|secret|token|credentials?|authorization|cookie|signature|(?:^|[_-])(?:sig|jwt)|(?:api|app|access|account|auth|client|encryption|integration|license|master|private|routing|secret|service|shared|signing|subscription|user)[_-]?key)$/i;

/** Names that hold a secret now and then; what they hold must look like one. */
const WEAK = /(?:^|[_-])(?:key|auth|code|session|sid|hash|pass|k|t)$/i;

/** Names that look like one, and are none. */
const PUBLIC =
  /^(?:dedup|incident|issue|project|primary|foreign|sort|partition|public)[_-]?key$|^(?:next|page|continue|continuation)[_-]?token$/i;

/** How surely what has this name is a secret. */
export function nameStrength(name: string): 'strong' | 'weak' | 'none' {
  if (PUBLIC.test(name)) return 'none';
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2');
  if (STRONG.test(words)) return 'strong';
  return WEAK.test(words) ? 'weak' : 'none';
}

/** True for a name that is that of a secret, or nearly: `pasword`. */
export function isNearSecretName(name: string): boolean {
  if (nameStrength(name) === 'strong') return true;
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[_-]+/);
  const ends = [words.at(-1) ?? '', words.slice(-2).join(''), words.join('')];
  return ends.some(end => end.length >= 4 && nearest(end, SPELT) !== undefined && !WORDS.has(end));
}

/** What is misspelt now and then. */
const SPELT = [
  ...[
    'password',
    'passwd',
    'passphrase',
    'secret',
    'token',
    'apikey',
    'accesskey',
    'secretkey',
    'routingkey',
  ],
  ...['servicekey', 'credentials', 'authorization', 'cookie', 'webhookurl'],
];

/** Words of the language and its users that are near one of those by chance. */
const WORDS = new Set(['taken', 'broken', 'tokens', 'select', 'secure', 'server', 'cookies', 'codes']);
