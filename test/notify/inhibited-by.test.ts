import { expect, it } from 'vitest';
import { type InhibitRule, inhibitedBy, type Labels, type RouteMatcher } from '../../src/notify/index.js';

const is = (label: string, value: string, operator: RouteMatcher['operator'] = '='): RouteMatcher => ({
  label,
  operator,
  value,
});
const rule = (parts: Partial<InhibitRule> = {}): InhibitRule => ({
  name: 'critical mutes warning',
  source: [is('severity', 'critical')],
  target: [is('severity', 'warning')],
  equal: ['host'],
  ...parts,
});

/** The behaviour of Alertmanager, by the numbers of the mistakes that it accepts. */
it.each<[string, InhibitRule, Labels, Labels, boolean]>([
  [
    'a target on the same host is muted',
    rule(),
    { severity: 'warning', host: 'a' },
    { severity: 'critical', host: 'a' },
    true,
  ],
  [
    'a target on another host is not muted',
    rule(),
    { severity: 'warning', host: 'b' },
    { severity: 'critical', host: 'a' },
    false,
  ],
  [
    'an alert of another severity is not muted',
    rule(),
    { severity: 'info', host: 'a' },
    { severity: 'critical', host: 'a' },
    false,
  ],
  [
    'every target is muted where nothing has to be equal',
    rule({ equal: [] }),
    { severity: 'warning', host: 'b' },
    { severity: 'critical', host: 'a' },
    true,
  ],
  [
    'a label that neither has is equal',
    rule({ equal: ['hots'] }),
    { severity: 'warning', host: 'b' },
    { severity: 'critical', host: 'a' },
    true,
  ],
  [
    'a label that only one has is not equal',
    rule(),
    { severity: 'warning' },
    { severity: 'critical', host: 'a' },
    false,
  ],
  [
    'what is on both sides does not mute itself',
    rule({ source: [is('severity', '.+', '=~')], target: [is('severity', '.+', '=~')] }),
    { severity: 'warning', host: 'a' },
    { severity: 'critical', host: 'a' },
    false,
  ],
])('inhibition: %s', (_, each, alert, firing, expected) => {
  expect(inhibitedBy([each], alert, [firing]) !== undefined).toBe(expected);
});

it('an inhibited alert is told with the rule and the alert that mute it', () => {
  const source = { severity: 'critical', host: 'a' };
  const found = inhibitedBy(
    [rule({ name: 'other', target: [], source: [is('x', 'y')] }), rule()],
    { severity: 'warning', host: 'a' },
    [{ severity: 'critical', host: 'b' }, source],
  );
  expect(found).toEqual({ rule: rule(), source });
});
