import { describe, expect, it } from 'vitest';
import { type ReceiverInput, type ReceiverKind, receiverKinds } from '../../src/model/index.js';

const secret = { type: 'secretFile', name: 'slack_url' } as const;

/** What is wrong, in the words of the schema; empty if nothing is. */
function problems(kind: ReceiverKind, options: unknown): string[] {
  const result = receiverKinds[kind].schema.safeParse(options);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const GOOD: { readonly [K in ReceiverKind]: readonly ReceiverInput<K>[] } = {
  discord: [{ url: secret }, { url: secret, username: 'atalaya', sendResolved: false }],
  email: [
    { to: ['a@example.com'] },
    { to: ['a+b@example.com', 'c@d'], from: 'x@y.z', subjectPrefix: '[on call]' },
  ],
  slack: [
    { channel: '#alerts', url: secret },
    { channel: '@ana', url: secret, raw: { icon_emoji: ':fire:' } },
  ],
  webhook: [{ url: 'http://mitigation:8080/hook' }, { urlFile: secret, maxAlerts: 5 }],
};

describe.each(Object.keys(receiverKinds) as ReceiverKind[])('options of %s', kind => {
  it('are accepted where they are right, and get defaults', () => {
    for (const options of GOOD[kind]) {
      expect(receiverKinds[kind].schema.parse(options)).toEqual({
        sendResolved: true,
        ...(kind === 'webhook' ? { maxAlerts: 0 } : {}),
        ...options,
      });
    }
  });

  it('have no others', () => {
    expect(problems(kind, { ...GOOD[kind][0], chanel: 'x' }).join()).toContain('chanel');
  });
});

describe('problems', () => {
  it.each<readonly [ReceiverKind, object, string]>([
    [
      'slack',
      { channel: 'alerts', url: secret },
      'channel: a Slack channel begins with # (or @ for a person)',
    ],
    [
      'slack',
      { channel: '#{{ .Receiver }}', url: secret },
      'channel: a Slack channel begins with # (or @ for a person)',
    ],
    [
      'slack',
      { channel: '#a', url: 'https://hooks.slack.com/services/T/B/x' },
      "url: a secret is a reference: secretFile('name'), never the value itself",
    ],
    [
      'slack',
      { channel: '#a', url: { type: 'secretFile', name: '../x' } },
      'url.name: a secret file is a plain file name, without a path',
    ],
    [
      'slack',
      { channel: '#a', url: secret, username: '{{ .x }}' },
      'username: holds {{, which begins a template: say it with raw, if it is one',
    ],
    [
      'discord',
      { url: 'https://discord.com/api/webhooks/1/x' },
      "url: a secret is a reference: secretFile('name'), never the value itself",
    ],
    ['email', { to: [] }, 'to: a mail needs at least one address'],
    ['email', { to: ['a@x, b@y'] }, 'to.0: a mail address looks like name@example.com'],
    ['webhook', {}, 'url: a webhook has either url or urlFile'],
    ['webhook', { url: 'http://a', urlFile: secret }, 'url: a webhook has either url or urlFile'],
    ['webhook', { url: 'mitigation:8080' }, 'url: an address looks like http://host:port/path'],
    ['webhook', { url: 'http://a/{{ .x }}' }, 'url: an address looks like http://host:port/path'],
    [
      'webhook',
      { url: 'http://user:pass@a/' },
      'url: an address with a secret in it is a reference: urlFile: secretFile(…)',
    ],
    [
      'webhook',
      { url: 'http://a/hook?token=x' },
      'url: an address with a secret in it is a reference: urlFile: secretFile(…)',
    ],
    [
      'webhook',
      { url: 'https://hooks.slack.com/services/x' },
      'url: an address with a secret in it is a reference: urlFile: secretFile(…)',
    ],
  ])('%s %o', (kind, options, problem) => {
    expect(problems(kind, options)).toEqual([problem]);
  });
});
