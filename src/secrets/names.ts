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
