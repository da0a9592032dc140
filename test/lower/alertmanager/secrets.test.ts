import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/app/index.js';
import { renderText } from '../../../src/cli/index.js';
import { hasErrors } from '../../../src/core/index.js';
import { system } from '../../../src/language/functions.js';
import { receivers } from '../../../src/language/index.js';
import type { ReceiverKind } from '../../../src/model/index.js';
import { resolve } from '../../../src/resolve/index.js';
import { found, packed } from '../../fixtures/packed.js';
import { INPUTS, KINDS } from '../../fixtures/receivers.js';
import { chat, shop } from '../../scenarios/base.js';

/** All that leaves the program for a definition as JavaScript may write it: files, and what the terminal shows. */
function output(kind: ReceiverKind, options: object): { readonly ok: boolean; readonly text: string } {
  const spoiled = receivers[kind]('spoiled', options as never);
  const smtp = { smarthost: 'mail:25', from: 'a@example.com' } as const;
  const defined = system('shop', { ...shop, fallback: [chat, spoiled], alertmanager: { smtp } });
  const resolved = resolve([defined]);
  const compiled = resolved.ok ? packed(resolved.value.model) : undefined;
  const judged = resolved.ok ? found(resolved.value.model) : [];
  const diagnostics = [...resolved.diagnostics, ...judged];
  const summary = { errors: diagnostics.length, warnings: 0 } as unknown as Report['summary'];
  const report = { diagnostics, plan: [], summary, exitCode: 1 } as unknown as Report;
  const files = compiled?.ok ? compiled.value.map(({ path, content }) => `${path}\n${content}`) : [];
  return {
    ok: compiled?.ok === true && !hasErrors(judged),
    text: [renderText(report, { color: false, out: 'out' }), ...files].join('\n'),
  };
}

/** Keys and tokens as services make them. */
const aSecret = fc
  .oneof(
    fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'ABCDEFGHabcdefgh0123456789'), minLength: 24, maxLength: 64 }),
    fc.uuid(),
    fc.uuid().map(id => `xoxb-${id.slice(0, 8)}-${id.slice(-12)}`),
    fc.nat().map(number => `${1_000_000_000 + number}:AAH${'x1Y'.repeat(11)}`),
  )
  .filter(secret => /\d/.test(secret) && /[A-Za-z]/.test(secret));

/** Ways to hand over a secret that are none. */
const SLIPS: readonly ((secret: string) => unknown)[] = [
  secret => secret,
  secret => [secret],
  secret => ({ value: secret }),
  secret => ({ type: 'secret', name: secret }),
  secret => ({ type: 'secretFile', name: secret }),
  secret => ({ type: 'secretFile', name: 'key', value: secret }),
  secret => ({ type: 'secretFile', name: `../${secret}` }),
  secret => () => secret,
  secret => ({ toString: () => secret, toJSON: () => secret }),
  secret => `https://example.com/hook?key=${secret}`,
  secret => Buffer.from(secret),
];

/** Options that other tools take a secret in. */
const LITERALS = [
  'token',
  'apiKey',
  'api_key',
  'password',
  'secret',
  'webhookUrl',
  'webhook_url',
  'authorization',
];

/** Fields of Alertmanager's that take a secret as it is. */
const RAW: readonly ((secret: string) => Record<string, unknown>)[] = [
  ...[
    ...[
      'api_key',
      'api_secret',
      'alert_source_token',
      'app_token',
      'auth_password',
      'auth_secret',
      'bot_token',
    ],
    ...['service_key', 'token', 'token_id', 'user_key', 'webhook_url'],
  ].map(field => (secret: string) => ({ [field]: secret })),
  secret => ({ http_config: { authorization: { credentials: secret } } }),
  secret => ({ http_config: { basic_auth: { username: 'a', password: secret } } }),
  secret => ({ http_config: { bearer_token: secret } }),
  secret => ({ http_config: { oauth2: { client_id: 'a', client_secret: secret } } }),
  secret => ({ http_config: { http_headers: { Authorization: { values: [`Bearer ${secret}`] } } } }),
  secret => ({ http_config: { http_headers: { 'X-Api-Key': { values: [secret] } } } }),
  secret => ({ http_config: { http_headers: { 'X-Any': { secrets: [secret] } } } }),
  secret => ({ http_config: { tls_config: { key: secret } } }),
  secret => ({ http_config: { proxy_url: `http://user:${secret}@proxy:3128` } }),
  secret => ({ sigv4: { access_key: 'AKIA', secret_key: secret } }),
  secret => ({ api_url: `https://hooks.slack.com/services/T0/B0/${secret}` }),
  secret => ({ url: `https://example.com/?token=${secret}` }),
];

const isSecretFile = (value: unknown) => (value as { type?: unknown } | undefined)?.type === 'secretFile';

/** Every kind with the options of its fixtures that hold a secret, and those that hold an address. */
const PLACES = KINDS.flatMap(kind =>
  INPUTS[kind].flatMap(input =>
    Object.entries(input).flatMap(([option, value]) => {
      const address = typeof value === 'string' && value.startsWith('http');
      return isSecretFile(value) || address ? [{ kind, input, option, address }] : [];
    }),
  ),
);

function expectKept(secret: string, kind: ReceiverKind, options: object): void {
  const { ok, text } = output(kind, options);
  expect(ok, `${kind} ${Object.keys(options)} let it pass`).toBe(false);
  expect(text).toContain('error[definition/');
  expect(text).not.toContain(secret);
}

describe('a literal secret reaches no file and no line of the terminal', () => {
  it('compiles what is right, so that it is the secret that is refused', () => {
    for (const kind of KINDS) {
      for (const input of INPUTS[kind].slice(-1))
        expect(output(kind, input), kind).toMatchObject({ ok: true });
    }
  });

  it('in place of a file', () => {
    const place = fc.constantFrom(...PLACES.filter(({ address }) => !address));
    fc.assert(
      fc.property(place, fc.constantFrom(...SLIPS), aSecret, ({ kind, input, option }, slip, secret) =>
        expectKept(secret, kind, { ...input, [option]: slip(secret) }),
      ),
      { numRuns: 300 },
    );
  });

  it('inside of an address', () => {
    const place = fc.constantFrom(...PLACES.filter(({ address }) => address));
    const address = fc.constantFrom(
      (secret: string) => `https://user:${secret}@example.com/`,
      (secret: string) => `https://${secret}@example.com/`,
      (secret: string) => `https://example.com/?token=${secret}`,
      (secret: string) => `https://discord.com/api/webhooks/1/${secret}`,
      (secret: string) => secret,
    );
    fc.assert(
      fc.property(place, address, aSecret, ({ kind, input, option }, write, secret) =>
        expectKept(secret, kind, { ...input, [option]: write(secret) }),
      ),
      { numRuns: 150 },
    );
  });

  it('in an option that does not exist', () => {
    const kind = fc.constantFrom(...KINDS);
    fc.assert(
      fc.property(kind, fc.constantFrom(...LITERALS), aSecret, (each, option, secret) =>
        expectKept(secret, each, { ...INPUTS[each][0], [option]: secret }),
      ),
      { numRuns: 150 },
    );
  });

  it('in raw fields and documents', () => {
    const kind = fc.constantFrom(...KINDS);
    fc.assert(
      fc.property(kind, fc.constantFrom(...RAW), aSecret, (each, write, secret) =>
        expectKept(secret, each, { ...INPUTS[each][0], raw: write(secret) }),
      ),
      { numRuns: 200 },
    );
    expectKept('s3cr3t', 'webhook', { ...INPUTS.webhook[0], payload: { auth: { api_key: 's3cr3t' } } });
    expectKept('s3cr3t', 'jira', { ...INPUTS.jira[0], fields: { customfield_1: { password: 's3cr3t' } } });
  });
});

it('a secret file may have a name that only looks a little like a secret', () => {
  for (const name of ['slack-webhook-url', 'pagerduty_key_2024', 'hook.url', 'a1', 'token-eu-west-1']) {
    expect(output('discord', { url: { type: 'secretFile', name } }), name).toMatchObject({ ok: true });
  }
});
