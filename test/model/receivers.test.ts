import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../src/core/index.js';
import { type ReceiverKind, receiverKinds } from '../../src/model/index.js';
import { INPUTS, KINDS } from '../fixtures/receivers.js';

const secret = { type: 'secretFile', name: 'slack_url' } as const;

/** Durations become milliseconds. */
const inMs = (options: object) =>
  Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      ['timeout', 'retry', 'expire', 'ttl', 'reopenDuration'].includes(name) ? parseDuration(value) : value,
    ]),
  );

/** What is wrong, in the words of the schema; empty if nothing is. */
function problems(kind: ReceiverKind, options: unknown): string[] {
  const result = receiverKinds[kind].schema.safeParse(options);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe.each(KINDS)('options of %s', kind => {
  it('are accepted where they are right, and get defaults', () => {
    for (const options of INPUTS[kind]) {
      expect(problems(kind, options)).toEqual([]);
      expect(receiverKinds[kind].schema.parse(options)).toMatchObject({
        sendResolved: true,
        ...inMs(options),
      });
    }
  });

  it('have no others', () => {
    expect(problems(kind, { ...INPUTS[kind][0], chanel: 'x' }).join()).toContain('chanel');
  });
});

describe('problems', () => {
  it.each<readonly [ReceiverKind, object, string]>([
    [
      'slack',
      { channel: 'Our alerts', url: secret },
      'channel: must be #alerts, @person, or an id such as C024BE91L',
    ],
    [
      'slack',
      { channel: '#{{ .Receiver }}', url: secret },
      'channel: must be #alerts, @person, or an id such as C024BE91L',
    ],
    [
      'slack',
      { channel: '#a', url: 'https://hooks.slack.com/services/T/B/x' },
      "url: a secret must be a reference: secretFile('name'), never the value itself",
    ],
    [
      'slack',
      { channel: '#a', url: { type: 'secretFile', name: '../x' } },
      'url.name: must be a plain file name, without a path',
    ],
    [
      'slack',
      { channel: '#a', url: secret, username: '{{ .x }}' },
      'username: contains {{, which starts a template: if it should be one, use raw',
    ],
    [
      'discord',
      { url: 'https://discord.com/api/webhooks/1/x' },
      "url: a secret must be a reference: secretFile('name'), never the value itself",
    ],
    ['email', { to: [] }, 'to: a mail needs at least one address'],
    ['email', { to: ['a@x, b@y'] }, 'to.0: must be a mail address such as name@example.com'],
    ['webhook', {}, 'url: a webhook takes either url or urlFile'],
    ['webhook', { url: 'http://a', urlFile: secret }, 'url: a webhook takes either url or urlFile'],
    ['webhook', { url: secret }, 'url: a secret belongs in urlFile'],
    ['webhook', { url: 'mitigation:8080' }, 'url: must be an address such as http://host:port/path'],
    ['webhook', { url: 'http://a/{{ .x }}' }, 'url: must be an address such as http://host:port/path'],
    [
      'webhook',
      { url: 'http://user:pass@a/' },
      'url: an address that contains a secret must be a reference: urlFile: secretFile(…)',
    ],
    [
      'webhook',
      { url: 'http://a/hook?token=x' },
      'url: an address that contains a secret must be a reference: urlFile: secretFile(…)',
    ],
    [
      'webhook',
      { url: 'https://hooks.slack.com/services/x' },
      'url: an address that contains a secret must be a reference: urlFile: secretFile(…)',
    ],
    ['slack', { channel: '#a' }, 'url: Slack takes either url or appToken'],
    [
      'slack',
      { channel: '#a', url: secret, updateMessages: true },
      'updateMessages: only a Slack app can update its messages: set appToken',
    ],
    ['slack', { channel: '#a', url: secret, appToken: secret }, 'url: Slack takes either url or appToken'],
    [
      'slack',
      { channel: '#a', url: secret, timeout: '10 s' },
      'timeout: is not a duration: write 10s, 5m, 1h30m',
    ],
    [
      'slack',
      { channel: '#a', url: { type: 'secretFile', name: 'xoxb-1234-abcd' } },
      'url.name: looks like the secret itself: give the name of the file that holds it',
    ],
    [
      'discord',
      { url: secret, raw: { http_config: { basic_auth: { password: 'x' } } } },
      'raw.http_config.basic_auth.password: contains a secret: name a file instead, in the field of the same name with _file',
    ],
    [
      'discord',
      { url: secret, raw: { http_config: { proxy_url: 'http://a:b@c' } } },
      'raw.http_config.proxy_url: is an address that contains a secret: name a file instead',
    ],
    ['pagerduty', {}, 'routingKey: PagerDuty takes either routingKey or serviceKey'],
    [
      'pagerduty',
      { routingKey: secret, links: [{ href: 'https://a/?x=1', text: 'x' }] },
      'links.0.href: contains a user, a password or a query, which anybody could read: remove them',
    ],
    [
      'opsgenie',
      { apiKey: secret, responders: [{ type: 'team' }] },
      'responders.0: a responder takes one of name, id and username',
    ],
    ['opsgenie', { apiKey: secret, tags: ['a,b'] }, 'tags.0: contains a comma, which would split it in two'],
    [
      'victorops',
      { apiKey: secret, routingKey: 'a', customFields: { entity_id: 'x' } },
      'customFields: must not name fields that Alertmanager fills in: routing_key, message_type, state_message, entity_display_name, monitoring_tool, entity_id, entity_state',
    ],
    [
      'pushover',
      { userKey: secret, token: secret, retry: '10s' },
      'retry: Pushover retries at most every 30s',
    ],
    ['telegram', { botToken: secret, chatId: 0 }, 'chatId: no chat has the id 0'],
    [
      'sns',
      { topicArn: 'arn:aws:sns:a:b:c', phoneNumber: '+34600000000' },
      'topicArn: SNS takes one of topicArn, targetArn and phoneNumber',
    ],
    [
      'wechat',
      { apiSecret: secret, corpId: 'a', agentId: '1' },
      'toUser: WeChat needs at least one of toUser, toParty and toTag',
    ],
    [
      'jira',
      { site: 'https://a/rest/api/3', token: secret, project: 'A', issueType: 'Bug' },
      'site: must be the site alone, without /rest/api/…',
    ],
    [
      'rocketchat',
      { server: 'https://a', channel: 'x', token: secret, tokenId: secret },
      'channel: a channel must begin with # (or @ for a person)',
    ],
  ])('%s %o', (kind, options, problem) => {
    expect(problems(kind, options)).toEqual([problem]);
  });
});
