import { judge, routingEvidence } from '../../src/judge/index.js';
import type {
  AlertFacts,
  InhibitRule,
  Route,
  RouteMatcher,
  Routing,
  TimeInterval,
} from '../../src/notify/index.js';
import type { LabelFlow } from '../../src/promql/index.js';

const MINUTE = 60_000;

const is = (label: string, value: string): RouteMatcher => ({ label, operator: '=', value });
const like = (label: string, value: string): RouteMatcher => ({ label, operator: '=~', value });
const isNot = (label: string, value: string): RouteMatcher => ({ label, operator: '!=', value });

function route(parts: Partial<Route> = {}): Route {
  return {
    matchers: [],
    continue: false,
    muteTimeIntervals: [],
    activeTimeIntervals: [],
    routes: [],
    ...parts,
  };
}

/** Series that carry these labels, and no others unless `open`. */
export function carrying(labels: readonly string[], open = false): LabelFlow {
  return { labels: new Map(labels.map(label => [label, { presence: 'surely' }])), open };
}

export function anAlert(name: string, severity: string, carries: readonly string[] = ['host']): AlertFacts {
  const values = { alertname: name, severity };
  return { name, values, flow: carrying(carries), expected: false, origin: ['demo', 'alerts', name] };
}

export const [down, slow] = [anAlert('Down', 'critical'), anAlert('Slow', 'warning')];

export const pager = route({ matchers: [is('severity', 'critical')], receiver: 'pager' });
export const chat = route({ matchers: [is('severity', 'warning')], receiver: 'chat' });

const NOTIFYING = ['fallback', 'pager', 'chat', 'extra'];

/** A tree with these routes; its receivers are those that they name. */
export function tree(
  routes: readonly Route[],
  parts: Partial<Routing> = {},
  root: Partial<Routing['root']> = {},
): Routing {
  const named = (at: Route): readonly string[] => [
    ...(at.receiver ? [at.receiver] : []),
    ...at.routes.flatMap(named),
  ];
  const receivers = [...new Set(['fallback', ...routes.flatMap(named)])].filter(name =>
    NOTIFYING.includes(name),
  );
  return {
    root: {
      ...route({ routes }),
      receiver: 'fallback',
      groupBy: ['alertname'],
      groupWaitMs: 30_000,
      groupIntervalMs: MINUTE,
      repeatIntervalMs: 4.5 * MINUTE,
      ...root,
    },
    receivers: receivers.map(name => ({ name, notifies: [name] })),
    timeIntervals: [],
    inhibitRules: [],
    ...parts,
  };
}

export function codesOf(routing: Routing, alerts: readonly AlertFacts[] = [down, slow]): readonly string[] {
  const evidence = routingEvidence({
    routing,
    alerts,
    evaluationIntervalMs: 15_000,
    stepLabel: 'escalation',
    placeOf: () => ({ path: [] }),
  });
  return [...new Set(judge({ routing: () => evidence }).map(({ code }) => code))];
}

const mutes = (parts: Partial<InhibitRule>): Partial<Routing> => ({
  inhibitRules: [
    {
      name: 'r',
      source: [is('severity', 'critical')],
      target: [is('severity', 'warning')],
      equal: ['host'],
      ...parts,
    },
  ],
});

const office: TimeInterval = {
  name: 'office',
  spans: [
    {
      times: [{ fromMinute: 540, toMinute: 1080 }],
      weekdays: [{ from: 1, to: 5 }],
      location: 'Europe/Madrid',
    },
  ],
};
/** Hours of every day, on the clocks of a place. */
const hours = (name: string, fromMinute: number, toMinute: number, location: string): TimeInterval => ({
  name,
  spans: [{ times: [{ fromMinute, toMinute }], location }],
});
const madrid = hours('madrid', 540, 1080, 'Europe/Madrid');
const kolkata = hours('kolkata', 720, 1320, 'Asia/Kolkata');
const evening = hours('evening', 1200, 1440, 'Asia/Kolkata');
const past: TimeInterval = { name: 'past', spans: [{ years: [{ from: 2019, to: 2020 }] }] };
const whole: TimeInterval = { name: 'whole', spans: [{ times: [{ fromMinute: 0, toMinute: 1440 }] }] };
const during = (...activeTimeIntervals: string[]): Route => ({ ...pager, activeTimeIntervals });
const muted = (...muteTimeIntervals: string[]): Route => ({ ...pager, muteTimeIntervals });
const known = (...timeIntervals: TimeInterval[]): Partial<Routing> => ({ timeIntervals });

export type Case = readonly [
  code: string,
  row: string,
  wrong: readonly [Routing, (readonly AlertFacts[])?],
  right: readonly [Routing, (readonly AlertFacts[])?],
];

export const good = tree([pager, chat]);

/** What is wrong, the row of the measured mistakes that it is, a tree that makes it, and one that does not. */
export const CASES: readonly Case[] = [
  ['routing/fallback-only', 'M14', [tree([pager])], [tree([pager]), [down]]],
  [
    'routing/undelivered',
    'M12',
    [
      tree([pager, chat], {
        receivers: [
          { name: 'fallback', notifies: ['x'] },
          { name: 'pager', notifies: [] },
          { name: 'chat', notifies: ['x'] },
        ],
      }),
    ],
    [good],
  ],
  [
    'routing/unknown-value',
    'M01',
    [tree([{ ...pager, matchers: [is('severity', 'critcal')] }, chat])],
    [good],
  ],
  [
    'routing/unknown-value',
    'M07',
    [tree([{ ...pager, matchers: [like('severity', 'crit')] }, chat])],
    [tree([{ ...pager, matchers: [like('severity', 'crit.*')] }, chat])],
  ],
  [
    'routing/unknown-value',
    'M08',
    [tree([{ ...pager, matchers: [is('severity', 'critical|warning')] }, chat])],
    [tree([{ ...pager, matchers: [like('severity', 'critical|warning')] }])],
  ],
  [
    'routing/shadowed',
    'M02',
    [tree([{ ...pager, receiver: 'extra' }, pager, chat])],
    [tree([{ ...pager, receiver: 'extra', continue: true }, pager, chat])],
  ],
  [
    'routing/shadowed',
    'M03',
    [tree([route({ receiver: 'extra' }), pager, chat])],
    [tree([pager, chat, route({ receiver: 'extra' })]), [down, slow, anAlert('Note', 'info')]],
  ],
  [
    'routing/receiver-passed-over',
    'M04',
    [tree([route({ receiver: 'extra', routes: [pager, chat] })])],
    [tree([route({ receiver: 'extra', routes: [pager] })])],
  ],
  [
    'routing/contradiction',
    'M06',
    [
      tree([
        pager,
        chat,
        route({ matchers: [is('severity', 'critical'), is('severity', 'warning')], receiver: 'extra' }),
      ]),
    ],
    [good],
  ],
  [
    'routing/missing-label',
    'M10',
    [tree([{ ...pager, matchers: [isNot('team', 'db')] }, chat]), [anAlert('Down', 'critical', [])]],
    [tree([{ ...pager, matchers: [isNot('host', 'db')] }, pager, chat])],
  ],
  [
    'routing/unknown-label',
    'M11',
    [tree([{ ...pager, matchers: [is('team', 'db')] }, chat])],
    [tree([{ ...pager, matchers: [is('host', 'db')] }, pager, chat])],
  ],
  [
    'routing/receiver-empty',
    'M12',
    [
      tree([pager, chat], {
        receivers: [
          { name: 'fallback', notifies: [] },
          { name: 'pager', notifies: ['x'] },
          { name: 'chat', notifies: ['x'] },
        ],
      }),
    ],
    [good],
  ],
  [
    'routing/receiver-unused',
    'M13',
    [tree([pager, chat], { receivers: NOTIFYING.map(name => ({ name, notifies: [name] })) })],
    [good],
  ],
  ['routing/receiver-missing', '', [tree([pager, { ...chat, receiver: 'cat' }])], [good]],
  [
    'routing/unreachable',
    '',
    [
      tree([
        pager,
        chat,
        route({ matchers: [is('severity', 'critical'), is('alertname', 'Slow')], receiver: 'extra' }),
      ]),
    ],
    [
      tree([
        route({ matchers: [is('severity', 'critical'), is('alertname', 'Down')], receiver: 'extra' }),
        chat,
      ]),
    ],
  ],
  [
    'routing/same-log',
    'M36',
    [tree([{ ...pager, continue: true }, pager, chat])],
    [tree([{ ...pager, continue: true }, { ...pager, receiver: 'extra' }, chat])],
  ],
  [
    'routing/group-by-empty',
    'M46',
    [tree([{ ...pager, groupBy: [] }, chat])],
    [tree([{ ...pager, groupBy: ['host'] }, chat])],
  ],
  [
    'routing/group-by-all',
    '',
    [tree([{ ...pager, groupBy: ['...', 'host'] }, chat])],
    [tree([{ ...pager, groupBy: ['...'] }, chat])],
  ],
  [
    'routing/group-by-label',
    '',
    [tree([{ ...pager, groupBy: ['zone'] }, chat])],
    [tree([{ ...pager, groupBy: ['host'] }, chat])],
  ],
  [
    'routing/repeat-too-short',
    'M37',
    [tree([{ ...pager, groupIntervalMs: 4 * MINUTE, repeatIntervalMs: MINUTE }, chat])],
    [tree([{ ...pager, groupIntervalMs: 4 * MINUTE, repeatIntervalMs: 2 * MINUTE }, chat])],
  ],
  [
    'routing/repeat-race',
    'M38',
    [tree([{ ...pager, repeatIntervalMs: MINUTE }, chat])],
    [tree([{ ...pager, repeatIntervalMs: 1.5 * MINUTE }, chat])],
  ],
  [
    'routing/repeat-too-long',
    '',
    [tree([{ ...pager, repeatIntervalMs: 7200.5 * MINUTE }, chat])],
    [tree([{ ...pager, repeatIntervalMs: 7199.5 * MINUTE }, chat])],
  ],
  [
    'routing/never-notifies',
    'M28',
    [tree([during('past'), chat], known(past))],
    [tree([during('office'), chat], known(office))],
  ],
  [
    'routing/never-notifies',
    'M30',
    [tree([{ ...during('office'), muteTimeIntervals: ['office'] }, chat], known(office))],
    [tree([muted('office'), chat], known(office))],
  ],
  [
    'routing/never-notifies',
    'M32',
    [tree([during('empty'), chat], known({ name: 'empty', spans: [] }))],
    [tree([during('office'), chat], known(office))],
  ],
  [
    'routing/never-notifies',
    '',
    [tree([muted('whole'), chat], known(whole))],
    [tree([muted('office'), chat], known(office))],
  ],
  [
    // Nine to six in Madrid is between half past noon and half past ten in Kolkata, in winter and in summer.
    'routing/never-notifies',
    '',
    [
      tree(
        [{ ...during('madrid'), muteTimeIntervals: ['kolkata-wide'] }, chat],
        known(madrid, hours('kolkata-wide', 720, 1380, 'Asia/Kolkata')),
      ),
    ],
    [tree([{ ...during('madrid'), muteTimeIntervals: ['kolkata'] }, chat], known(madrid, kolkata))],
  ],
  [
    'routing/always-notifies',
    '',
    [
      tree(
        [{ ...during('madrid', 'rest') }, chat],
        known(madrid, {
          name: 'rest',
          spans: [{ times: [{ fromMinute: 0, toMinute: 1440 }], location: 'Asia/Kolkata' }],
        }),
      ),
    ],
    [tree([during('madrid', 'evening'), chat], known(madrid, evening))],
  ],
  [
    'routing/always-notifies',
    '',
    [tree([muted('past'), chat], known(past))],
    [tree([during('office'), chat], known(office))],
  ],
  [
    'routing/interval-missing',
    '',
    [tree([during('office', 'nights'), chat], known(office))],
    [tree([during('office'), chat], known(office))],
  ],
  [
    'routing/interval-unused',
    '',
    [tree([pager, chat], known(office))],
    [tree([during('office'), chat], known(office))],
  ],
  [
    'routing/interval-not-inherited',
    'M33',
    [
      tree(
        [{ ...muted('office'), routes: [route({ matchers: [is('host', 'a')], receiver: 'extra' })] }, chat],
        known(office),
      ),
    ],
    [
      tree(
        [
          {
            ...muted('office'),
            routes: [
              route({ matchers: [is('host', 'a')], receiver: 'extra', muteTimeIntervals: ['office'] }),
            ],
          },
          chat,
        ],
        known(office),
      ),
    ],
  ],
  [
    'routing/inhibit-without-equal',
    'M21',
    [tree([pager, chat], mutes({ equal: [] }))],
    [tree([pager, chat], mutes({}))],
  ],
  [
    'routing/inhibit-late',
    'M21b',
    [tree([pager, chat], mutes({}), { groupWaitMs: 0 })],
    [tree([pager, chat], mutes({}), { groupWaitMs: 15_000 })],
  ],
  [
    'routing/inhibit-label',
    'M22',
    [tree([pager, chat], mutes({ equal: ['hots'] }))],
    [tree([pager, chat], mutes({}))],
  ],
  [
    'routing/inhibit-everything',
    'M23',
    [tree([pager, chat], mutes({ source: [] }))],
    [tree([pager, chat], mutes({}))],
  ],
  [
    'routing/inhibit-itself',
    'M24',
    [tree([pager, chat], mutes({ target: [is('severity', 'critical')] }))],
    [tree([pager, chat], mutes({}))],
  ],
  [
    'routing/inhibit-itself',
    'M25',
    [
      tree(
        [pager, chat],
        mutes({ source: [like('severity', 'critical|warning')], target: [like('severity', 'warning|info')] }),
      ),
    ],
    [tree([pager, chat], mutes({ target: [like('severity', 'warning|info')] }))],
  ],
  [
    'routing/inhibition-cycle',
    'M26',
    [
      tree([pager, chat], {
        inhibitRules: [
          ...(mutes({}).inhibitRules ?? []),
          ...(mutes({ name: 's', source: [is('severity', 'warning')], target: [is('severity', 'critical')] })
            .inhibitRules ?? []),
        ],
      }),
    ],
    [tree([pager, chat], mutes({}))],
  ],
  ['routing/inhibit-nothing', '', [tree([chat], mutes({})), [slow]], [tree([pager, chat], mutes({}))]],
  [
    'routing/inhibit-step',
    '',
    [tree([pager, chat], mutes({ equal: ['host', 'escalation'] }))],
    [tree([pager, chat], mutes({}))],
  ],
];
