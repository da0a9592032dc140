import { type Diagnostic, isRecord, type Pointer } from '../../core/index.js';
import { type Document, placeOf } from '../document.js';
import { report } from '../problems.js';

/** Texts that are secrets wherever they stand. */
const PATTERNS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a Slack webhook URL', /hooks\.slack\.com\/(?:services|workflows|triggers)\/[\w/-]{6,}/],
  ['a Discord webhook URL', /discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/\d+\/[\w-]+/],
  ['a Teams webhook URL', /\.webhook\.office\.com\/|\.logic\.azure\.com[^\s"']*[?&]sig=/],
  ['a Telegram bot token', /\b\d{8,10}:[A-Za-z0-9_-]{35}\b/],
  ['a Slack token', /\bxox[abeoprs]-[A-Za-z0-9-]{10,}|\bxapp-\d-[A-Za-z0-9-]{10,}/],
  ['a GitHub token', /\bgh[oprsu]_[A-Za-z0-9]{36}|\bgithub_pat_\w{22,}/],
  ['a Grafana token', /\bglsa_[A-Za-z0-9]{32}_[a-f0-9]{8}\b|\bglc_[A-Za-z0-9+/=]{32,}/],
  ['an AWS access key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['a password inside a URL', /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@"'{}$]+:[^\s/@"'{}$]+@/],
  ['a token inside a URL', /[?&](?:access_token|api_key|apikey|auth|key|secret|token)=[^\s&"'{}$]{6,}/i],
];

/** Fields that hold a secret in the files that we make; each has a sibling `…_file`. */
const FIELDS = new Set([
  'api_key',
  'api_secret',
  'alert_source_token',
  'app_token',
  'auth_password',
  'auth_secret',
  'bearer_token',
  'bot_token',
  'client_secret',
  'credentials',
  'mattermost_webhook_url',
  'opsgenie_api_key',
  'password',
  'rocketchat_token',
  'rocketchat_token_id',
  'routing_key',
  'secret_key',
  'service_key',
  'slack_api_url',
  'slack_app_token',
  'smtp_auth_password',
  'smtp_auth_secret',
  'telegram_bot_token',
  'token',
  'token_id',
  'user_key',
  'victorops_api_key',
  'webhook_url',
  'wechat_api_secret',
]);

/** Fields that are secrets only inside of these lists: other integrations call a plain address the same. */
const FIELDS_OF: Readonly<Record<string, string>> = { slack_configs: 'api_url' };

/** Where Slack's apps post: their token stands elsewhere, in a file. */
const PUBLIC = 'https://slack.com/api/chat.postMessage';

/** Kinds of documents whose field names have the meaning above. */
const WITH_FIELDS = new Set(['prometheus', 'alertmanager', 'datasources']);

/** Every secret written out in an artifact. The diagnostic does not repeat it: a log is a file as well. */
export function literalSecrets(document: Document): readonly Diagnostic[] {
  const { path, content } = document.artifact;
  const found = (what: string, pointer: Pointer = []) =>
    report('verify/literal-secret', { file: path, what }, placeOf(document, pointer));
  const named = WITH_FIELDS.has(document.format ?? '') ? [...secretFields(document)] : [];
  const rest = named.reduce((text, { value }) => text.replaceAll(value, ''), content);
  return [
    ...named.map(({ pointer }) => found(`the secret "${pointer.at(-1)}" as it is`, pointer)),
    ...PATTERNS.filter(([, pattern]) => pattern.test(rest)).map(([what]) => found(what)),
  ];
}

interface SecretField {
  readonly pointer: Pointer;
  readonly value: string;
}

/** The fields that hold a secret and have a value. `list` is the list that a field is somewhere inside of. */
function* secretFields(
  { format, value }: Pick<Document, 'format' | 'value'>,
  pointer: Pointer = [],
  list?: string,
): Generator<SecretField> {
  if (!Array.isArray(value) && !isRecord(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const inside = [...pointer, key];
    if (typeof inner === 'string') {
      if (isSecret(key, inner, format, pointer, list)) yield { pointer: inside, value: inner };
    } else {
      yield* secretFields({ format, value: inner }, inside, Array.isArray(inner) ? key : list);
    }
  }
}

function isSecret(
  key: string,
  value: string,
  format: Document['format'],
  pointer: Pointer,
  list: string | undefined,
): boolean {
  if (value === '' || value === PUBLIC) return false;
  // Grafana fills in variables of the environment and of files when it reads provisioning.
  if (format === 'datasources')
    return pointer.at(-1) === 'secureJsonData' && !/^\$(?:__\w+)?\{?\w/.test(value);
  return FIELDS.has(key) || (list !== undefined && FIELDS_OF[list] === key);
}
