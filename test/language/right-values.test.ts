import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../src/core/index.js';
import { hostPort } from '../../src/language/parts.js';
import { receiverKinds } from '../../src/model/index.js';
import { isActive, isTimeZone, timeZones } from '../../src/notify/index.js';

/** The options of a Slack receiver that are refused. */
function accusedIn(options: object): readonly string[] {
  const result = receiverKinds.slack.schema.safeParse(options);
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
}

/** What the engines take, however seldom people write it. */
describe('values that are right', () => {
  it.each(['api:8080', '10.0.0.7:9100', 'my_service:9100', '[::1]:9100', '[fe80::1%eth0]:9100', 'a:65535'])(
    'the target %s',
    target => {
      expect(hostPort.safeParse(target).success).toBe(true);
    },
  );
  it.each(['a:99999', 'a:0', 'a', '::1:9100', 'http://a:80', 'a b:80', 'a:80/x'])(
    'not the target %s',
    target => {
      expect(hostPort.safeParse(target).success).toBe(false);
    },
  );

  it.each(['#alerts', '@anna', 'alerts', 'C024BE91L', 'G012345678'])('the Slack channel %s', channel => {
    expect(accusedIn({ channel })).not.toContain('channel');
  });
  it.each(['Alerts', '#a b', ''])('not the Slack channel %s', channel => {
    expect(accusedIn({ channel })).toContain('channel');
  });

  it.each([
    'UTC',
    'GMT',
    'CET',
    'EST5EDT',
    'Europe/Madrid',
    'Asia/Calcutta',
    'America/Coyhaique',
    'Etc/GMT+5',
  ])('the time zone %s', zone => {
    expect(isTimeZone(zone)).toBe(true);
  });
  it.each(['Mars/Base', 'europe/madrid', 'Factory', 'CEST', ''])('not the time zone %s', zone => {
    expect(isTimeZone(zone)).toBe(false);
  });
  it('every zone that this Node knows', () => {
    const unknown = Intl.supportedValuesOf('timeZone').filter(zone => !isTimeZone(zone));
    expect(unknown).toEqual([]);
  });
  it('tells the time in every zone, also in one that Node is too old for', () => {
    const noon = Date.UTC(2026, 5, 15, 15);
    for (const location of timeZones()) isActive({ name: 'any', spans: [{ location }] }, noon);
    const midday = [{ fromMinute: 12 * 60, toMinute: 13 * 60 }];
    expect(isActive({ name: 'x', spans: [{ times: midday, location: 'America/Coyhaique' }] }, noon)).toBe(
      true,
    );
  });

  it('the duration 0', () => {
    expect(parseDuration('0')).toBe(0);
  });
});
