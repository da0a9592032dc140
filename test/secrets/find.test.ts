// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is what programs fill in
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayHoldSecrets, secretsIn } from '../../src/secrets/index.js';
import { TOKENS } from '../../src/secrets/tokens.js';

/** Letters and digits as keys have them. Joined here, so that no scanner of this repository takes them for real ones. */
const RANDOM = '7Kd9fQ2mXw4Zr8Tb1Lc6Vn3Hs5Jp0Gy7Rk2Wq9Me4Xt8Zu1Bv6Na3Df5Sg0Hj7Kl2Po9Iu4Yt8Re1Wq6Mn3Bv5Cx0';
const HEX = '7d9f2a4c8b1e6035'.repeat(10);
const some = (length: number) => RANDOM.slice(0, length);

/** A text and the secret in it. */
const FOUND: readonly (readonly [what: string, text: string, secret: string])[] = [
  ['a token in the query of a URL', `https://r.example/?private_token=${some(20)}`, some(20)],
  [
    'a password in the query of a URL',
    'https://r.example/?a=1&password=SuperS3cretPassw0rd',
    'SuperS3cretPassw0rd',
  ],
  ['a signature', `https://x.blob.example/?sv=2022&sig=${some(20)}%3D`, some(20)],
  ['a client secret', `https://x.example/token?client_secret=${some(16)}&b=1`, some(16)],
  ['a signature of AWS', `https://b.s3.example/?X-Amz-Signature=${HEX.slice(0, 64)}`, HEX.slice(0, 64)],
  ['an API key', `https://x.example/?apiKey=${some(12)}`, some(12)],
  ['a long key', `https://x.example/?key=${some(24)}`, some(24)],
  ['a password of a URL', 'postgres://app:hunter2@db:5432/shop', 'hunter2'],
  ['a token before a host', `https://${some(24)}@github.example/x.git`, some(24)],
  ['a bearer token', 'curl -H "Authorization: Bearer SuperS3cretPassw0rd" https://h/', 'SuperS3cretPassw0rd'],
  ['a basic authorization', 'Authorization: Basic YWRtaW46aHVudGVyMg==', 'YWRtaW46aHVudGVyMg=='],
  [
    'another authorization',
    'Authorization: GenieKey 0a1b2c3d-1111-2222-3333-444455556666',
    '0a1b2c3d-1111-2222-3333-444455556666',
  ],
  ['a header', 'X-Api-Key: SuperS3cretPassw0rd', 'SuperS3cretPassw0rd'],
  ['a header of GitLab', `PRIVATE-TOKEN: ${some(20)}`, some(20)],
  ['a cookie', 'Cookie: session=SuperS3cretPassw0rd; a=b', 'SuperS3cretPassw0rd'],
  ['a password of curl', 'curl -u admin:SuperS3cretPassw0rd https://h/', 'SuperS3cretPassw0rd'],
  ['a password of curl, spelt out', "curl -s --user 'admin:hunter2' https://h/", 'hunter2'],
  ['a password of curl over two lines', 'curl -s https://h/ \\\n  -u admin:hunter2', 'hunter2'],
  ['a password of mysql', 'mysqldump -u root -phunter2 shop', 'hunter2'],
  ['a password of redis', 'redis-cli -h cache -a hunter2 info', 'hunter2'],
  ['a password of ssh', "sshpass -p 'hunter2' ssh root@h", 'hunter2'],
  ['a password of a registry', 'docker login -u ci -p hunter2 r.example', 'hunter2'],
  ['an option', 'tool --password hunter2 --verbose', 'hunter2'],
  ['an option with =', 'tool --api-token=hunter2', 'hunter2'],
  ['an environment variable', 'export PGPASSWORD=SuperS3cretPassw0rd', 'SuperS3cretPassw0rd'],
  ['another environment variable', `AWS_SECRET_ACCESS_KEY=${some(40)} aws s3 ls`, some(40)],
  ['a password beside its name', 'Log in with password: SuperS3cretPassw0rd', 'SuperS3cretPassw0rd'],
  ['a password in JSON', '{"user": "me", "dbPassword": "SuperS3cretPassw0rd"}', 'SuperS3cretPassw0rd'],
  ['a Slack webhook', `https://hooks.slack.com/services/T0/B0/${some(24)}`, some(24)],
  ['a Discord webhook', `https://discord.com/api/webhooks/123/${some(24)}`, some(24)],
  ['a Teams webhook', `https://acme.webhook.office.com/webhookb2/${some(24)}`, some(24)],
  ['a Telegram token', `https://api.telegram.org/bot123456789:AAH${some(32)}/getMe`, some(32)],
  ['a private key', `-----BEGIN RSA PRIVATE KEY-----\n${some(40)}\n-----END RSA PRIVATE KEY-----`, some(40)],
  ['a web token', `see eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.${some(43)}`, some(43)],
  ['a GitLab token', `glpat-${some(20)}`, some(20)],
  ['a Google key', `AIza${some(35)}`, some(35)],
  ['a Stripe key', `sk_live_${some(24)}`, some(24)],
  ['an npm token', `npm_${some(36)}`, some(36)],
  ['an OpenAI key', `sk-proj-${some(48)}`, some(48)],
  ['an AWS key', 'AKIAQ7XB2MPL5RNTW3KZ', 'AKIAQ7XB2MPL5RNTW3KZ'],
  ['a GitHub token', `ghp_${some(36)}`, some(36)],
  ['a Grafana token', `glsa_${some(32)}_0a1b2c3d`, some(32)],
  ['a Vault token', `hvs.${some(90)}`, some(90)],
  ['a client secret of Azure', `abc8Q~${some(34)}`, some(34)],
];

/** What looks like a secret, and is none. */
const INNOCENT: readonly (readonly [what: string, text: string])[] = [
  ['a key of Jira', 'https://jira.example/?key=OPS-12345'],
  ['a word in a query', 'https://x.example/?auth=required&token=required'],
  ['a sample of a URL', 'postgres://user:password@host/db'],
  [
    'a URL that a program fills in',
    'postgres://$USER:$PASSWORD@host, https://{{ .User }}:{{ .Pass }}@h, http://a:<token>@h',
  ],
  ['an id with a colon', `123456789:${'A'.repeat(35)}`],
  ['variables', 'https://x/?token=$TOKEN&password=${PASSWORD}&sig={{ .Sig }}&apikey=<key>'],
  [
    'a command with a variable',
    'curl -u "$USER:$PASSWORD" -H "Authorization: Bearer $(cat /run/secrets/t)" https://h/',
  ],
  ['a command with a sample', 'curl -u user:password https://h/ -H "Authorization: Bearer <token>"'],
  ['variables of a shell', 'export PGPASSWORD="$(cat /run/secrets/pg)" TOKEN=${TOKEN} API_KEY=$KEY'],
  ['a path of a file', 'GF_SECURITY_ADMIN_PASSWORD__FILE=/run/secrets/x DB_PASSWORD=/run/secrets/db'],
  ['samples', `ghp_${'x'.repeat(36)} glpat-${'0'.repeat(20)} AKIAIOSFODNN7EXAMPLE password: changeme`],
  [
    'words about secrets',
    'Basic authentication is required. Bearer authentication, too. The token: see Vault. password: ask Ada',
  ],
  ['counts of tokens', 'max_tokens: 4096, tokens = 128000, token_limit=32768, prompt_token: 12345678'],
  ['labels', 'kube_secret_info{namespace="default", secret="grafana-tls-v2"} and auth_token="none"'],
  [
    'PromQL',
    'sum by (key) (rate(app_token_total{token="refresh"}[5m])) / on (key) http_requests{code="500"}',
  ],
  ['a hash', `sha256:${HEX.slice(0, 64)} and uid: ${HEX.slice(0, 32)}`],
  ['a mail address in a link', 'mailto:ops@example.com, https://example.com/@ada/x, user@host:/path'],
  [
    'a port behind a host',
    'http://prometheus:9090/graph, redis://cache:6379, ssh -p 2222 user@host, ab: c@d',
  ],
  ['an option that takes a file', 'mysql -p shop; tool --password-file /run/x --token-file=/run/y'],
  ['a Slack link', 'https://acme.slack.com/archives/C0123456789/p1234567890123456'],
];

describe('secrets in a text', () => {
  it.each(FOUND)('%s is found', (_, text, secret) => {
    const found = secretsIn(text);
    expect(found).toHaveLength(1);
    const [{ span }] = found as [(typeof found)[0]];
    expect(text.slice(span.start, span.end)).toContain(secret);
    expect(text.slice(span.start, span.end).length).toBeLessThan(secret.length + 70);
  });

  it.each(FOUND)('%s is found between others, in its line', (_, text, secret) => {
    const before = 'a first line: nothing\n';
    const [found] = secretsIn(`${before}say «${text}» to him\nand a last one`);
    expect(found?.span.start).toBeGreaterThanOrEqual(before.length);
    expect(`${before}say «${text}»`.slice(found?.span.start, found?.span.end)).toContain(secret.slice(0, 6));
  });

  it.each(INNOCENT)('%s is none', (_, text) => {
    expect(secretsIn(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([]);
  });

  it('is told by how it begins, of every kind that is', () => {
    for (const [what, beginning, rest] of TOKENS) {
      const shape = new RegExp(`^${rest.replaceAll(/\(\?!.*?\)/g, '')}$`);
      const samples = fc.sample(fc.stringMatching(shape), { numRuns: 20, seed: 1 });
      const found = samples.filter(sample => secretsIn(`(${beginning}${sample})`).length > 0);
      // A sample may repeat itself so much that nobody would take it for real.
      expect(found.length, `${what}: ${samples[0]}`).toBeGreaterThan(10);
    }
  });

  it('is never missed because a text is asked beforehand', () => {
    for (const [, text] of FOUND) expect(mayHoldSecrets(`x ${text} y`), text).toBe(true);
  });

  it('are told of any text without an exception, in order, none within another', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom(...FOUND.map(([, text]) => text), ...'=:@ "\n&?-'));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), parts => {
        const text = parts.join('');
        const found = secretsIn(text);
        for (const [index, { span }] of found.entries()) {
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.start).toBeGreaterThanOrEqual(found[index - 1]?.span.end ?? 0);
        }
      }),
    );
  });
});
