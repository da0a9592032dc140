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
    'mutes a target on the same host',
    rule(),
    { severity: 'warning', host: 'a' },
    { severity: 'critical', host: 'a' },
    true,
  ],
  [
    'and no other host',
    rule(),
    { severity: 'warning', host: 'b' },
    { severity: 'critical', host: 'a' },
    false,
  ],
  [
    'and no other severity',
    rule(),
    { severity: 'info', host: 'a' },
    { severity: 'critical', host: 'a' },
    false,
  ],
  [
    'without equal it mutes everything',
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
    'a label that one has is not',
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
])('%s', (_, each, alert, firing, expected) => {
  expect(inhibitedBy([each], alert, [firing]) !== undefined).toBe(expected);
});

it('says which rule and which alert', () => {
  const source = { severity: 'critical', host: 'a' };
  const found = inhibitedBy(
    [rule({ name: 'other', target: [], source: [is('x', 'y')] }), rule()],
    { severity: 'warning', host: 'a' },
    [{ severity: 'critical', host: 'b' }, source],
  );
  expect(found).toEqual({ rule: rule(), source });
});
