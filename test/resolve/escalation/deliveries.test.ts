import {
  during,
  otherwise,
  outside,
  type Recipient,
  rotation,
  secretFile,
  slack,
  timeInterval,
} from 'atalaya';
import { describe, expect, it } from 'vitest';
import { deliveriesOf } from '../../../src/resolve/escalation/deliveries.js';
import { notingContext } from '../context.js';

const receiver = (name: string) => slack(name, { channel: '#shop', url: secretFile('slack_url') });
const [chat, boss, mail] = [receiver('chat'), receiver('boss'), receiver('mail')];
const interval = (name: string) => timeInterval(name, { times: '09:00-18:00', location: 'UTC' });
const [day, evening] = [interval('day'), interval('evening')];

const told = (...receivers: readonly Recipient[]) =>
  deliveriesOf(
    { type: 'step', delay: 0, receivers } as Parameters<typeof deliveriesOf>[0],
    { policy: 'on-call', severity: 'critical', step: 1 },
    ['shop', 'escalation', 'critical'],
    notingContext().context,
  );

/** `receiver: who, if interval, unless interval` */
const lines = (...receivers: readonly Recipient[]) =>
  told(...receivers).deliveries.map(({ receiver, notifies, activeTimeIntervals, muteTimeIntervals }) =>
    [
      `${receiver}: ${notifies.join(' + ')}`,
      ...activeTimeIntervals.map(name => `if ${name}`),
      ...muteTimeIntervals.map(name => `unless ${name}`),
    ].join(', '),
  );

describe("a step's deliveries", () => {
  it.each<[string, readonly Recipient[], readonly string[]]>([
    ['are one for all who are always told', [mail, chat, mail], ['on-call/critical/1: chat + mail']],
    [
      'are one for all who are told at the same times',
      [during(day, chat), during(day, boss)],
      ['on-call/critical/1: boss + chat, if shop/day'],
    ],
    [
      'are one for each time, with the time in the name',
      [chat, during(day, boss), outside(day, mail)],
      [
        'on-call/critical/1/always: chat',
        'on-call/critical/1/during-day: boss, if shop/day',
        'on-call/critical/1/outside-day: mail, unless shop/day',
      ],
    ],
    [
      'of a rotation are one for each turn, and one for all other times',
      [rotation(during(evening, boss), during(day, chat), otherwise(mail))],
      [
        'on-call/critical/1/during-day: chat, if shop/day',
        'on-call/critical/1/during-evening: boss, if shop/evening',
        'on-call/critical/1/outside-day-or-evening: mail, unless shop/day, unless shop/evening',
      ],
    ],
  ])('%s', (_, receivers, expected) => {
    expect(lines(...receivers)).toEqual(expected);
  });

  it('come with each rotation for itself', () => {
    const { rotations } = told(
      rotation(during(day, chat), otherwise(mail)),
      rotation(during(evening, boss)),
      outside(evening, chat),
    );
    expect(rotations.map(({ intervals, hasOtherwise }) => ({ intervals, hasOtherwise }))).toEqual([
      { intervals: ['shop/day'], hasOtherwise: true },
      { intervals: ['shop/evening'], hasOtherwise: false },
    ]);
  });
});
