import { describe, expect, it } from 'vitest';
import { type Alert, simulated } from '../../src/model/index.js';
import {
  type Route,
  type RouteMatcher,
  type Routing,
  routingOf,
  type Scenario,
  type ServerOptions,
  simulate,
  withoutResolved,
} from '../../src/notify/index.js';
import { anAlert, aSlack, aSystem } from '../fixtures/system.js';

const MINUTE = 60_000;
const is = (label: string, value: string): RouteMatcher => ({ label, operator: '=', value });

const step = (value: string, receiver: string, parts: Partial<Route> = {}): Route => ({
  matchers: [is('escalation', value)],
  receiver,
  repeatIntervalMs: 59.5 * MINUTE,
  continue: false,
  muteTimeIntervals: [],
  activeTimeIntervals: [],
  routes: [],
  ...parts,
});

const routing = (parts: Partial<Routing> = {}, second: Partial<Route> = {}): Routing => ({
  root: {
    matchers: [],
    receiver: 'rest',
    groupBy: ['alertname', 'escalation'],
    groupWaitMs: 30_000,
    groupIntervalMs: MINUTE,
    repeatIntervalMs: 59.5 * MINUTE,
    continue: false,
    muteTimeIntervals: [],
    activeTimeIntervals: [],
    routes: [step('0', 'first'), step('1', 'second', second)],
  },
  receivers: ['first', 'second', 'rest'].map(name => ({ name, notifies: ['chat'] })),
  timeIntervals: [],
  inhibitRules: [],
  ...parts,
});

const stepped = (parts: Partial<Alert> = {}): Alert =>
  anAlert({
    steps: [
      { step: 0, forMs: 0 },
      { step: 1, forMs: 5 * MINUTE },
    ],
    ...parts,
  });

/** The notifications of one alert whose condition holds in these minutes, as `receiver status minute`. */
function told(
  holds: readonly (readonly [from: number, to?: number])[],
  parts: Partial<Scenario> = {},
  { alert = stepped(), to = routing(), options = {} as ServerOptions } = {},
): string[] {
  const system = aSystem({ alerts: [alert], receivers: [aSlack('chat')], routing: to });
  const scenario: Scenario = {
    signals: [
      {
        alert: alert.name,
        labels: { host: 'a' },
        holds: holds.map(([from, until]) => ({
          fromMs: from * MINUTE,
          toMs: until === undefined ? undefined : until * MINUTE,
        })),
      },
    ],
    untilMs: 40 * MINUTE,
    ...parts,
  };
  return simulate(simulated(system), scenario, options).map(
    ({ receiver, status, timeMs }) => `${receiver} ${status} ${timeMs / MINUTE}`,
  );
}

describe('a simulated alert of two steps', () => {
  it('notifies step by step, and tells all of them that it is over', () => {
    expect(told([[0, 10]])).toEqual([
      'first firing 0.5',
      'second firing 5.5',
      'first resolved 10.5',
      'second resolved 10.5',
    ]);
  });

  it('tells nobody of what is over before the first notification', () => {
    expect(told([[0, 0.25]])).toEqual([]);
  });

  it('starts again when it comes back', () => {
    expect(
      told([
        [0, 4],
        [6, 12],
      ]),
    ).toEqual([
      'first firing 0.5',
      'first resolved 4.5',
      'first firing 6.5',
      'second firing 11.5',
      'first resolved 12.5',
      'second resolved 12.5',
    ]);
  });

  it('goes on through gaps that it is kept firing for', () => {
    const alert = stepped({ keepFiringForMs: 3 * MINUTE });
    expect(
      told(
        [
          [0, 4],
          [6, 12],
        ],
        {},
        { alert },
      ),
    ).toEqual(['first firing 0.5', 'second firing 5.5', 'first resolved 15.5', 'second resolved 15.5']);
  });

  it('says nothing of the end where nobody wants it', () => {
    const quiet = { ...aSlack('chat'), options: { ...aSlack('chat').options, sendResolved: false } };
    const system = aSystem({ alerts: [anAlert()], receivers: [quiet] as never, routing: routing() });
    const signals = [{ alert: 'QueueTooLong', labels: {}, holds: [{ fromMs: 0, toMs: 5 * MINUTE }] }];
    const sent = simulate(simulated(system), { signals, untilMs: 9 * MINUTE });
    expect(sent.map(({ status }) => status)).toEqual(['firing']);
  });

  it('repeats while it fires', () => {
    const to = routing({}, { repeatIntervalMs: 9.5 * MINUTE });
    expect(told([[0, 27]], {}, { to }).filter(each => each.startsWith('second firing'))).toEqual([
      'second firing 5.5',
      'second firing 15.5',
      'second firing 25.5',
    ]);
  });
});

describe('a simulated alert is not notified', () => {
  const acknowledged = [{ matchers: [is('escalation', '1')], fromMs: 2 * MINUTE, toMs: 8 * MINUTE }];

  it('while a silence holds, until it ends', () => {
    expect(told([[0, 12]], { silences: acknowledged })).toEqual([
      'first firing 0.5',
      'second firing 8.5',
      'first resolved 12.5',
      'second resolved 12.5',
    ]);
  });

  it('in a mute time interval, nor is its end if nobody heard of it', () => {
    const timeIntervals = [{ name: 'night', spans: [{ times: [{ fromMinute: 0, toMinute: 360 }] }] }];
    const to = routing({ timeIntervals }, { muteTimeIntervals: ['night'] });
    expect(told([[0, 10]], { startMs: 0 }, { to })).toEqual(['first firing 0.5', 'first resolved 10.5']);
    // The group goes on in the background, and speaks when the night is over.
    const nearMorning = 5 * 3_600_000 + 52 * MINUTE;
    expect(told([[0, 12]], { startMs: nearMorning }, { to })).toContain('second firing 8.5');
  });

  it('while another alert inhibits it', () => {
    const inhibitRules = [
      { name: 'x', source: [is('alertname', 'Host')], target: [is('escalation', '1')], equal: ['host'] },
    ];
    const alerts = [stepped(), anAlert({ name: 'Host' })];
    const system = aSystem({ alerts, receivers: [aSlack('chat')], routing: routing({ inhibitRules }) });
    const holds = (alert: string, host: string, fromMs: number, toMs: number) => ({
      alert,
      labels: { host },
      holds: [{ fromMs: fromMs * MINUTE, toMs: toMs * MINUTE }],
    });
    const second = (other: string) =>
      simulate(simulated(system), {
        signals: [holds('QueueTooLong', 'a', 0, 20), holds('Host', other, 3, 8)],
        untilMs: 30 * MINUTE,
      })
        .filter(({ receiver }) => receiver === 'second')
        .map(({ timeMs }) => timeMs / MINUTE);
    expect(second('a')).toEqual([8.5, 20.5]);
    expect(second('b')).toEqual([5.5, 20.5]);
  });
});

describe('simulated restarts', () => {
  const outage = (server: 'prometheus' | 'alertmanager', from: number, to: number) => ({
    outages: [{ server, fromMs: from * MINUTE, toMs: to * MINUTE }],
  });

  it('of Alertmanager repeat nothing, and lose nothing', () => {
    expect(told([[0, 12]], outage('alertmanager', 2, 3))).toEqual([
      'first firing 0.5',
      'second firing 5.5',
      'second resolved 12.5',
      // Told of it again at 3.75, Alertmanager counts the first group's ticks from there.
      'first resolved 12.75',
    ]);
  });

  it('of Prometheus start a wait again that is shorter than the grace period', () => {
    expect(told([[0, 30]], outage('prometheus', 2, 3))).toContain('second firing 8.5');
  });

  it('of Prometheus go on with a longer one', () => {
    const options = { forGracePeriodMs: MINUTE };
    const all = told([[0, 30]], outage('prometheus', 2, 3), { options });
    expect(all.filter(each => each.startsWith('second firing'))).toEqual(['second firing 7']);
  });

  it('of Prometheus end nothing that only has to wait again', () => {
    const options = { forGracePeriodMs: MINUTE };
    // The group's tick falls between the first evaluation after the restart and the one that fires again.
    const all = told([[0, 30]], outage('prometheus', 8, 8.3), { options });
    expect(all.filter(each => each.startsWith('second'))).toEqual([
      'second firing 5.5',
      'second resolved 30.5',
    ]);
  });

  it('of Prometheus that take too long end its alerts', () => {
    expect(told([[0, 30]], outage('prometheus', 2, 12)).slice(0, 3)).toEqual([
      'first firing 0.5',
      // Four minutes after it was last told of, at 1.25.
      'first resolved 5.5',
      'first firing 12.5',
    ]);
  });
});

it('plays rules and a routing that no definition knows of', () => {
  const config = {
    route: {
      receiver: 'team',
      group_by: ['alertname'],
      routes: [{ match: { severity: 'critical' }, receiver: 'pager', group_wait: '10s' }],
    },
    receivers: [
      { name: 'team', slack_configs: [{}] },
      { name: 'pager', pagerduty_configs: [{}] },
    ],
  };
  const sent = simulate(
    {
      rules: [
        { name: 'Slow', labels: { severity: 'warning' }, forMs: MINUTE },
        { name: 'Slow', labels: { severity: 'critical' }, forMs: 5 * MINUTE },
      ],
      routing: routingOf(config).routing,
      scrapeIntervalMs: 15_000,
      evaluationIntervalMs: MINUTE,
      externalLabels: {},
      version: '0.28',
      withoutResolved: withoutResolved(config),
    },
    {
      signals: [{ alert: 'Slow', labels: {}, holds: [{ fromMs: 0, toMs: 10 * MINUTE }] }],
      untilMs: 30 * MINUTE,
    },
  );
  expect(sent.map(({ place, status, timeMs }) => `${place} ${status} ${timeMs / MINUTE}`)).toEqual([
    'team/slack firing 1.5',
    expect.stringMatching(/^pager\/pagerduty firing 5\.1/),
    // Slack is told of no end, if nobody asks for it.
    expect.stringMatching(/^pager\/pagerduty resolved 10\.1/),
  ]);
});
