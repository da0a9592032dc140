import { nameStrength } from './names.js';
import { isLikelySecret, isPlaceholder, isRandom } from './value.js';

/** What is a secret because of what stands around it. The group `secret` is the secret itself, `name` what it is called. */
export interface Context {
  readonly what: string;
  readonly pattern: RegExp;
  /** Whether what stands there is a secret, and no sample or word. */
  readonly accepts: (secret: string, name: string) => boolean;
}

const anything = (secret: string) => secret.length >= 4 && !isPlaceholder(secret);

/** By what the name says: of `key` and the like, only what looks like a secret. */
function named(secret: string, name: string): boolean {
  const strength = nameStrength(name);
  return strength === 'strong' ? isLikelySecret(secret) : strength === 'weak' && isLongRandom(secret);
}

const isLongRandom = (secret: string) => secret.length >= 16 && isRandom(secret);

/** A word of a command line, without the quotes around it. */
const WORD = `(?<secret>[^\\s"'\`|;]+)`;

/**
 * In the order in which they are tried. The shapes of command lines and headers are those that gitleaks knows
 * (https://github.com/gitleaks/gitleaks/tree/master/cmd/generate/config/rules) and the manuals of the programs.
 */
export const CONTEXTS: readonly Context[] = [
  {
    what: 'a private key',
    pattern:
      /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----\s*(?<secret>[\s\S]+?)\s*(?:-----END [A-Z0-9 ]{0,30}-----|$)/dg,
    accepts: anything,
  },
  {
    what: 'a Slack webhook URL',
    pattern: /hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/-]{6,})/dg,
    accepts: anything,
  },
  {
    what: 'a Discord webhook URL',
    pattern: /discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/(?<secret>\d+\/[\w-]+)/dg,
    accepts: anything,
  },
  {
    what: 'a Teams webhook URL',
    pattern: /\.webhook\.office\.com\/(?<secret>[^\s"'<>]+)/dg,
    accepts: anything,
  },
  {
    what: 'a webhook URL',
    pattern:
      /(?:chat\.googleapis\.com\/v1\/spaces\/|events\.pagerduty\.com\/integration\/|hooks\.zapier\.com\/hooks\/catch\/|alert\.victorops\.com\/integrations\/generic\/\d+\/alert\/|hc-ping\.com\/|uptime\.betterstack\.com\/api\/v1\/heartbeat\/)(?<secret>[^\s"'<>?]{8,}(?:\?[^\s"'<>]+)?)/dg,
    accepts: secret => isRandom(secret),
  },
  {
    what: 'a Telegram bot token',
    pattern: /(?<![A-Za-z0-9])(?:bot)?(?<secret>\d{5,16}:A[\w-]{34})(?![\w-])/dg,
    accepts: secret => isRandom(secret.slice(secret.indexOf(':') + 1)),
  },
  {
    what: 'a client secret of Azure',
    pattern: /(?<![\w~.-])(?<secret>[\w~.]{3}\dQ~[\w~.-]{31,34})(?![\w~.-])/dg,
    accepts: anything,
  },
  {
    what: 'a Terraform token',
    pattern: /(?<secret>[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70})/dg,
    accepts: anything,
  },
  {
    what: 'a MaxMind key',
    pattern: /(?<![A-Za-z0-9])(?<secret>[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk)(?![A-Za-z0-9])/dg,
    accepts: anything,
  },
  {
    what: 'a password in a URL',
    pattern: /[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:@"'<>?#]{0,80}:(?<secret>[^\s/@"'<>]{1,200})@/dgi,
    accepts: secret => !isPlaceholder(secret),
  },
  {
    what: 'a token in a URL',
    pattern: /[a-z][a-z0-9+.-]{0,20}:\/\/(?<secret>[^\s/:@"'<>?#]{16,200})@/dgi,
    accepts: isRandom,
  },
  {
    what: 'a secret in the query of a URL',
    pattern: /[?&;](?<name>[\w.%-]{1,60})=(?<secret>[^\s&"'<>#`)]+)/dg,
    accepts: named,
  },
  {
    what: 'what signs in over HTTP',
    pattern:
      /(?:(?:proxy-)?authorization["'\]]*\s{0,3}[:=]\s{0,3}["'[]*\s?(?:(?:bearer|basic|token|digest|apikey|geniekey|splunk|bot)\s+)?)(?<secret>[^\s"'`,\]]{6,})/dgi,
    accepts: secret => isLikelySecret(secret) || (secret.endsWith('=') && anything(secret)),
  },
  {
    what: 'what signs in over HTTP',
    pattern: /\b(?:bearer|basic)\s+(?<secret>[\w~+/.-]{8,}={0,2})/dgi,
    accepts: secret => isRandom(secret) || /[A-Za-z0-9+/]=+$/.test(secret),
  },
  {
    what: 'a cookie',
    pattern: /\b(?:set-)?cookie["']?\s{0,3}[:=]\s{0,3}["']?(?:[\w.-]+=)(?<secret>[^\s"';]{6,})/dgi,
    accepts: isLikelySecret,
  },
  {
    what: 'a password on a command line',
    pattern: new RegExp(
      `\\b(?:curl|wget)\\s(?:\\\\\\n|[^\\n]){0,400}?(?<![\\w-])(?:-u|--user|--proxy-user|-U|-a|--auth)[ =]?\\s{0,3}["']?[^\\s:"']{1,80}:${WORD}`,
      'dg',
    ),
    accepts: secret => !isPlaceholder(secret) && !/^\/\//.test(secret),
  },
  {
    what: 'a password on a command line',
    pattern: new RegExp(
      `\\b(?:(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump)\\s[^\\n|;]{0,200}?(?<![\\w-])-p|sshpass\\s+-p\\s{0,3}|(?:redis-cli|valkey-cli)\\s[^\\n|;]{0,200}?(?<![\\w-])-a\\s+|(?:docker|podman|helm|oras)\\s(?:registry\\s)?login\\s[^\\n|;]{0,200}?(?<![\\w-])-p\\s+|ldap\\w+\\s[^\\n|;]{0,200}?(?<![\\w-])-w\\s+)["']?${WORD}`,
      'dg',
    ),
    accepts: anything,
  },
  {
    what: 'a secret on a command line',
    pattern: /(?<![\w-])--?(?<name>[a-z][\w-]{0,40})[= ]\s{0,3}["']?(?<secret>[^\s"'`|;]+)/dgi,
    accepts: (secret, name) => nameStrength(name) === 'strong' && isLikelySecret(secret),
  },
  {
    what: 'a secret in an environment variable',
    pattern:
      /(?<![a-z])(?<name>[A-Z][A-Z0-9_]{0,60}(?:PASSWORD|PASSWD|PASS|PWD|SECRET|TOKEN|AUTH|KEY|CREDENTIALS))=["']?(?<secret>[^\s"'`|;&]+)/dg,
    accepts: (secret, name) =>
      /(?:AUTH|_KEY|PASS)$/.test(name) && nameStrength(name) !== 'strong'
        ? isRandom(secret)
        : anything(secret),
  },
  {
    what: 'a secret beside its name',
    pattern:
      /(?<![\w$])(?<name>[A-Za-z][\w.-]{0,60})["'\]]{0,2}\s{0,3}(?::=|=>|[:=])\s{0,3}["'`[]{0,2}(?<secret>[^\s"'`,;&<>)\]}]{6,})/dg,
    accepts: (secret, name) =>
      nameStrength(name) === 'strong' ? isRandom(secret) : nameStrength(name) === 'weak' && isHard(secret),
  },
];

/** A weak name in free text says little: `key: value`. */
const isHard = (secret: string) => /[A-Za-z0-9+/]{24,}/.test(secret) && isRandom(secret);
