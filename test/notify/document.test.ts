import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { AlertmanagerConfig } from '../../src/formats/alertmanager/index.js';
import {
  type InhibitRule,
  type Labels,
  matcherText,
  type RootRoute,
  type Route,
  type Routing,
  routesFor,
  routeTree,
  routingDocument,
  routingOf,
  withoutResolved,
} from '../../src/notify/index.js';
import { ALERTMANAGER_VERSIONS, amtool } from '../engines/index.js';
import { span } from './spans.js';
import { labelSet, matcher, tree } from './trees.js';

const duration = fc.option(fc.integer({ min: 1, max: 10 ** 9 }), { nil: undefined });
const names = fc.uniqueArray(fc.constantFrom('office', 'night', 'x/y'), { maxLength: 2 });

/** A random tree whose routes say all that a route can. */
const route: fc.Arbitrary<Route> = fc
  .tuple(tree, fc.infiniteStream(fc.tuple(duration, duration, duration, names, names, fc.option(names))))
  .map(([root, parts]) => {
    const completed = (at: Route): Route => {
      const [groupWaitMs, groupIntervalMs, repeatIntervalMs, muteTimeIntervals, activeTimeIntervals, by] =
        parts.next().value;
      const times = {
        groupWaitMs,
        groupIntervalMs,
        repeatIntervalMs,
        muteTimeIntervals,
        activeTimeIntervals,
      };
      return { ...at, ...times, groupBy: by ?? undefined, routes: at.routes.map(completed) };
    };
    return completed(root);
  });

const rule: fc.Arbitrary<InhibitRule> = fc.record({
  name: fc.constantFrom('a', 'b: c'),
  source: fc.array(matcher, { maxLength: 3 }),
  target: fc.array(matcher, { maxLength: 3 }),
  equal: names,
});

const routing: fc.Arbitrary<Routing> = fc
  .tuple(
    fc.array(route, { maxLength: 3 }),
    fc.array(rule, { maxLength: 3 }),
    fc.array(fc.array(span(2026)), { maxLength: 3 }),
  )
  .map(([routes, inhibitRules, intervals]) => ({
    root: {
      matchers: [],
      receiver: 'root',
      groupBy: ['...'],
      groupWaitMs: 0,
      groupIntervalMs: 1,
      repeatIntervalMs: 2,
      continue: false,
      muteTimeIntervals: [],
      activeTimeIntervals: [],
      routes,
    },
    receivers: [],
    timeIntervals: intervals.map((spans, index) => ({ name: `i${index}`, spans })),
    inhibitRules,
  }));

/** The same without where it was read, and what is absent altogether absent. */
function meant(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part) => (key === 'origin' ? undefined : part)));
}

describe('a routing', () => {
  it('is read from a document as it was written there', () => {
    fc.assert(
      fc.property(routing, given => {
        const { routing: read, faults } = routingOf(routingDocument(given, '0.33'));
        expect(faults).toEqual([]);
        expect(meant(read)).toEqual(meant(given));
      }),
    );
  });

  it('is written as it was read', () => {
    fc.assert(
      fc.property(routing, given => {
        const document = routingDocument(given, '0.33');
        expect(meant(routingDocument(routingOf(document).routing, '0.33'))).toEqual(meant(document));
      }),
    );
  });
});

/** What people had before 0.22, and what they have now, in one file. */
const OLD: AlertmanagerConfig = {
  route: {
    receiver: 'team',
    routes: [
      {
        match: { severity: 'critical' },
        match_re: { service: 'db|web' },
        matchers: ['{team!="x", zone=~"eu.*"}', 'cluster=main'],
        receiver: 'pager',
        group_by: ['...'],
        group_wait: '0',
        repeat_interval: '1h30m',
        mute_time_intervals: ['night'],
        routes: [{ receiver: '', continue: true }],
      },
    ],
  },
  receivers: [
    {
      name: 'team',
      slack_configs: [{ channel: '#a' }, { channel: '#b', send_resolved: true }],
      email_configs: [{ to: 'a@example.com' }],
    },
    { name: 'pager', pagerduty_configs: [{ routing_key: 'x' }, { routing_key: 'y', send_resolved: false }] },
    { name: 'nobody' },
  ],
  inhibit_rules: [
    {
      source_match: { severity: 'critical' },
      source_matchers: ['a=b'],
      target_match_re: { severity: 'warning|info' },
      equal: ['service'],
    },
    { name: 'named', source_matchers: ['a="b"'], target_matchers: ['c="d"'] },
  ],
  mute_time_intervals: [
    { name: 'night', time_intervals: [{ times: [{ start_time: '22:00', end_time: '24:00' }] }] },
  ],
  time_intervals: [
    {
      name: 'often',
      time_intervals: [
        { weekdays: ['Monday:friday', 'SUNDAY'], months: ['january:3', '12'], location: 'Europe/Madrid' },
        { days_of_month: ['1:-1', '-3:-1', '15'], years: ['2026:2030'] },
      ],
    },
  ],
};

describe('a document of any age', () => {
  const { routing: read, faults } = routingOf(OLD);
  const [pager] = read.root.routes;

  it('has its matchers in any form', () => {
    expect(faults).toEqual([]);
    expect(pager?.matchers.map(matcherText)).toEqual([
      'severity="critical"',
      'service=~"db|web"',
      'team!="x"',
      'zone=~"eu.*"',
      'cluster="main"',
    ]);
    const [first, second] = read.inhibitRules;
    expect(first?.source.map(matcherText)).toEqual(['severity="critical"', 'a="b"']);
    expect(first?.target.map(matcherText)).toEqual(['severity=~"warning|info"']);
    expect([first?.name, first?.equal, second?.name, second?.equal]).toEqual([
      'rule 1',
      ['service'],
      'named',
      [],
    ]);
  });

  it("leaves to a route's parent what it does not say, and to Alertmanager what nobody says", () => {
    expect(read.root).toMatchObject({
      groupBy: [],
      groupWaitMs: 30_000,
      groupIntervalMs: 300_000,
      repeatIntervalMs: 14_400_000,
    });
    const [child] = routeTree(read.root).children[0]?.children ?? [];
    expect(child).toMatchObject({
      receiver: 'pager',
      groupBy: ['...'],
      groupWaitMs: 0,
      repeatIntervalMs: 5_400_000,
    });
  });

  it('has its intervals under both names', () => {
    expect(read.timeIntervals.map(({ name }) => name)).toEqual(['night', 'often']);
    expect(meant(read.timeIntervals.map(({ spans }) => spans))).toEqual([
      [{ times: [{ fromMinute: 1320, toMinute: 1440 }] }],
      [
        {
          weekdays: [
            { from: 1, to: 5 },
            { from: 0, to: 0 },
          ],
          months: [
            { from: 1, to: 3 },
            { from: 12, to: 12 },
          ],
          location: 'Europe/Madrid',
        },
        {
          daysOfMonth: [
            { from: 1, to: -1 },
            { from: -3, to: -1 },
            { from: 15, to: 15 },
          ],
          years: [{ from: 2026, to: 2030 }],
        },
      ],
    ]);
  });

  it('knows the places that receivers stand for, and which of them are not told of the end', () => {
    expect(read.receivers.map(({ name, notifies }) => [name, ...notifies])).toEqual([
      ['team', 'team/slack 1', 'team/slack 2', 'team/email'],
      ['pager', 'pager/pagerduty 1', 'pager/pagerduty 2'],
      ['nobody'],
    ]);
    expect(withoutResolved(OLD)).toEqual(['team/slack 1', 'team/email', 'pager/pagerduty 2']);
  });

  it('says where each thing stands', () => {
    expect([
      read.root.origin,
      pager?.routes[0]?.origin,
      read.receivers[1]?.origin,
      read.inhibitRules[0]?.origin,
      read.timeIntervals[0]?.origin,
      read.timeIntervals[1]?.origin,
    ]).toEqual([
      ['route'],
      ['route', 'routes', 0, 'routes', 0],
      ['receivers', 1],
      ['inhibit_rules', 0],
      ['mute_time_intervals', 0],
      ['time_intervals', 0],
    ]);
  });
});

it('takes what is missing for empty', () => {
  const { routing: read, faults } = routingOf({});
  expect(faults).toEqual([]);
  expect(read).toMatchObject({
    root: { receiver: '', routes: [] },
    receivers: [],
    timeIntervals: [],
    inhibitRules: [],
  });
});

describe('what nobody understands', () => {
  const faultsOf = (config: Parameters<typeof routingOf>[0]) =>
    routingOf(config).faults.map(({ pointer, text, reason }) => `${pointer.join('/')}: ${text} ${reason}`);
  const intervalOf = (...spans: readonly object[]) =>
    ({ time_intervals: [{ name: 'x', time_intervals: spans }] }) as Parameters<typeof routingOf>[0];

  it('is reported where it stands, and left out', () => {
    expect(
      faultsOf({
        route: {
          receiver: 'x',
          group_wait: '1.5h',
          routes: [
            { matchers: ['a=b', 'a'] },
            { match_re: { a: '(' } },
            { routes: [{ repeat_interval: 'often' }] },
          ],
        },
        inhibit_rules: [{ source_matchers: ['a="b'], target_match_re: { b: '[' } }],
      }),
    ).toEqual([
      'route/group_wait: 1.5h is not a valid duration',
      'route/routes/0/matchers/1: a ends where an operator belongs',
      'route/routes/1/match_re/a: ( is not a valid regular expression: missing closing )',
      'route/routes/2/routes/0/repeat_interval: often is not a valid duration',
      'inhibit_rules/0/source_matchers/0: a="b has no closing quote',
      'inhibit_rules/0/target_match_re/b: [ is not a valid regular expression: missing closing ]',
    ]);
  });

  it.each<[object, string]>([
    [
      { times: [{ start_time: '9:00', end_time: '17:00' }] },
      'times/0: 9:00-17:00 is not two times of day, such as 09:00',
    ],
    [{ times: [{ start_time: '17:00', end_time: '09:00' }] }, 'times/0: 17:00-09:00 ends before it begins'],
    [{ weekdays: ['mon'] }, 'weekdays/0: mon is not a weekday or a range of them'],
    [{ weekdays: ['monday:x'] }, 'weekdays/0: monday:x is not a weekday or a range of them'],
    [{ weekdays: ['friday:monday'] }, 'weekdays/0: friday:monday ends before it begins'],
    [{ days_of_month: ['1', '32'] }, 'days_of_month/1: 32 is not a day of the month or a range of them'],
    [{ days_of_month: ['0'] }, 'days_of_month/0: 0 is not a day of the month or a range of them'],
    [{ days_of_month: ['-1:5'] }, 'days_of_month/0: -1:5 ends before it begins'],
    [{ months: ['may', 'mai'] }, 'months/1: mai is not a month or a range of them'],
    [{ years: ['2030:2026'] }, 'years/0: 2030:2026 ends before it begins'],
    [{ location: 'Mars/Olympus' }, 'location: Mars/Olympus is not the name of a time zone'],
  ])('in a time span: %j', (bad, fault) => {
    expect(faultsOf(intervalOf({}, bad))).toEqual([`time_intervals/0/time_intervals/1/${fault}`]);
    expect(routingOf(intervalOf({}, bad)).routing.timeIntervals[0]?.spans).toHaveLength(1);
  });

  it.each(ALERTMANAGER_VERSIONS)(
    'is refused by Alertmanager %s, too',
    async version => {
      const folder = mkdtempSync(join(tmpdir(), 'atalaya-spans-'));
      try {
        const texts = [
          'monday:x',
          '0',
          '32',
          '-1:5',
          '1:-28',
          '1:-27',
          '-31:31',
          '-5:-7',
          'february:1',
          '1:december',
          '2026',
          '-3',
        ];
        for (const field of ['weekdays', 'days_of_month', 'months', 'years']) {
          await Promise.all(
            texts.map(async (text, index) => {
              const config = {
                route: { receiver: 'x' },
                receivers: [{ name: 'x' }],
                ...intervalOf({ [field]: [text] }),
              };
              const file = join(folder, `${field}-${index}.yml`);
              writeFileSync(file, JSON.stringify(config));
              const { code } = await amtool(version, ['check-config', file]);
              expect([field, text, code !== 0]).toEqual([field, text, routingOf(config).faults.length > 0]);
            }),
          );
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    60_000,
  );
});

describe('a document with old forms', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atalaya-documents-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The same tree, its equalities and patterns in maps where maps can say them. */
  const aged = (root: RootRoute): object => {
    const document = (at: Route): object => {
      const [match, match_re, rest] = [new Map<string, string>(), new Map<string, string>(), [] as string[]];
      for (const each of at.matchers) {
        const map = each.operator === '=' ? match : each.operator === '=~' ? match_re : undefined;
        if (map === undefined || map.has(each.label)) rest.push(matcherText(each));
        else map.set(each.label, each.value);
      }
      return {
        receiver: at.receiver,
        continue: at.continue,
        ...(match.size === 0 ? {} : { match: Object.fromEntries(match) }),
        ...(match_re.size === 0 ? {} : { match_re: Object.fromEntries(match_re) }),
        ...(rest.length === 0 ? {} : { matchers: rest }),
        routes: at.routes.map(document),
      };
    };
    return document(root);
  };
  const receiversIn = (at: Route): string[] => [
    ...(at.receiver ? [at.receiver] : []),
    ...at.routes.flatMap(receiversIn),
  ];

  it('sends alerts where amtool sends them', async () => {
    let counter = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(tree, { minLength: 3, maxLength: 6 }),
        labelSet,
        async (routes, labels: Labels) => {
          const renamed = (at: Route, prefix: string): Route => ({
            ...at,
            receiver: at.receiver && prefix + at.receiver,
            routes: at.routes.map(child => renamed(child, prefix)),
          });
          const root: RootRoute = {
            ...routingOf({}).routing.root,
            receiver: 'root',
            routes: routes.map((each, index) => ({ ...renamed(each, `${index}:`), continue: true })),
          };
          const config = {
            route: aged(root),
            receivers: [...new Set(receiversIn(root))].map(name => ({ name })),
          };
          const file = join(folder, `${counter++}.yml`);
          writeFileSync(file, JSON.stringify(config));
          const read = routingOf(config as AlertmanagerConfig).routing;
          const ours = routesFor(routeTree(read.root), labels).map(({ receiver }) => receiver);
          const given = Object.entries(labels).map(([label, value]) =>
            matcherText({ label, operator: '=', value }),
          );
          await Promise.all(
            ALERTMANAGER_VERSIONS.map(async version => {
              const { stdout } = await amtool(version, [
                'config',
                'routes',
                'test',
                `--config.file=${file}`,
                ...given,
              ]);
              expect(stdout.trimEnd(), JSON.stringify({ version, labels })).toBe(ours.join(','));
            }),
          );
        },
      ),
      { numRuns: 40, seed: 5 },
    );
  }, 60_000);
});
