import { isRecord, ownValue, type Pointer } from '../../core/index.js';
import { isLikelySecret, isPlaceholder, isRandom, nameStrength } from '../../secrets/index.js';

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
  'client_certificate_key',
  'client_secret',
  'credentials',
  'mattermost_webhook_url',
  'opsgenie_api_key',
  'password',
  'rocketchat_token',
  'rocketchat_token_id',
  'secret_key',
  'secrets',
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

/** Fields that are secrets only inside of these: other integrations, and other parts, call something else the same. */
const FIELDS_OF: Readonly<Record<string, string>> = {
  // A routing key of VictorOps is the name of a team.
  pagerduty_configs: 'routing_key',
  slack_configs: 'api_url',
  tls_config: 'key',
};

/** What a person names himself: headers, parameters, variables. The name tells whether its value is a secret. */
const NAMED_BY_PEOPLE = new Set([
  ...['headers', 'http_headers', 'proxy_connect_header', 'metadata'],
  ...['params', 'endpoint_params', 'environment'],
]);

/** Where Slack's apps post: their token stands elsewhere, in a file. */
const PUBLIC = 'https://slack.com/api/chat.postMessage';

/** The formats whose fields have the meaning above. */
const WITH_FIELDS = new Set(['prometheus', 'alertmanager', 'blackbox', 'filebeat']);

export interface SecretField {
  readonly name: string;
  readonly pointer: Pointer;
  readonly value: string;
}

/** A place in a document: the way there, the list or record that it is somewhere inside of, and the name that it goes by. */
interface Around {
  readonly pointer: Pointer;
  readonly part: string | undefined;
  readonly name: string;
  readonly isSecret: boolean;
}

/** The fields that hold a secret by their name, and have a value. */
export function secretFields(format: string | undefined, value: unknown): readonly SecretField[] {
  const root: Around = { pointer: [], part: undefined, name: '', isSecret: false };
  return [...fieldsIn(value, root, judgeOf(format))];
}

type Judge = (key: string, value: unknown, around: Around) => boolean;

function judgeOf(format: string | undefined): Judge {
  // Grafana fills in variables of the environment and of files when it reads provisioning.
  if (format === 'datasources') return (_, __, { part }) => part === 'secureJsonData';
  const named: Judge = (key, value, { pointer }) => {
    const isNamed = NAMED_BY_PEOPLE.has(String(pointer.at(-1)));
    const strength = nameStrength(key);
    return (
      isNamed &&
      (strength === 'strong' || (strength === 'weak' && typeof value === 'string' && isRandom(value)))
    );
  };
  if (WITH_FIELDS.has(format ?? ''))
    return (key, value, around) =>
      FIELDS.has(key) ||
      (around.part !== undefined && ownValue(FIELDS_OF, around.part) === key) ||
      named(key, value, around);
  // In others a name alone says little: a label can be called like that.
  return (key, value, around) =>
    named(key, value, around) &&
    typeof value === 'string' &&
    (format === 'compose' ? isLikelySecret(value) : isRandom(value));
}

function* fieldsIn(value: unknown, around: Around, judge: Judge): Generator<SecretField> {
  if (typeof value === 'string') {
    if (around.isSecret && !isPlaceholder(value) && value !== PUBLIC)
      yield { name: around.name, pointer: around.pointer, value };
    return;
  }
  if (!Array.isArray(value) && !isRecord(value)) return;
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) {
    const isSecret = around.isSecret ? !NOT_SECRET.has(key) : !isList && judge(key, inner, around);
    const isPart = !isList && typeof inner === 'object' && PARTS.has(key);
    yield* fieldsIn(
      inner,
      {
        pointer: [...around.pointer, isList ? Number(key) : key],
        part: isPart ? key : around.part,
        name: isList || around.isSecret ? around.name : key,
        isSecret,
      },
      judge,
    );
  }
}

const PARTS = new Set([...Object.keys(FIELDS_OF), 'secureJsonData', ...NAMED_BY_PEOPLE]);

/** What of a header is the name of a file. */
const NOT_SECRET = new Set(['files', 'secret_file']);
