import { expect, it } from 'vitest';
import { allKnown, type Route, repeatPeriod, timeLine } from '../../src/notify/index.js';

const SECOND = 1000;
const route = (parts: Partial<Route>): Route => ({
  matchers: [],
  continue: false,
  muteTimeIntervals: [],
  activeTimeIntervals: [],
  routes: [],
  ...parts,
});

const routing = {
  root: {
    ...route({
      routes: [
        route({
          matchers: [{ label: 'severity', operator: '=', value: 'critical' }],
          receiver: 'pager',
          groupWaitMs: 10 * SECOND,
          continue: true,
        }),
        route({ matchers: [{ label: 'team', operator: '=~', value: 'db|web' }], receiver: 'team' }),
      ],
    }),
    receiver: 'rest',
    groupBy: ['alertname'],
    groupWaitMs: 30 * SECOND,
    groupIntervalMs: 60 * SECOND,
    repeatIntervalMs: 270 * SECOND,
  },
  receivers: ['pager', 'team', 'rest'].map(name => ({ name, notifies: [`${name} 1`] })),
};
const entries = timeLine(routing);
const shown = (list: ReturnType<typeof entries>) =>
  list.map(({ node, surely, notifies, earliestMs, latestMs, repeatMs }) => [
    node.receiver,
    surely,
    ...notifies,
    earliestMs / SECOND,
    latestMs / SECOND,
    repeatMs / SECOND,
  ]);

it('a time line counts what a rule waits for, in whole evaluations, what its group waits for, and what had just gone by', () => {
  const timing = { forMs: 50 * SECOND, evaluationIntervalMs: 15 * SECOND, scrapeIntervalMs: 20 * SECOND };
  expect(shown(entries(allKnown({ severity: 'critical' }), timing))).toEqual([
    ['pager', true, 'pager 1', 70, 105, 300],
  ]);
});

it('a time line counts from when Alertmanager is told, if nothing is said of a rule', () => {
  expect(shown(entries(allKnown({})))).toEqual([['rest', true, 'rest 1', 30, 30, 300]]);
});

it('a time line lists all steps that may come where a label is not known', () => {
  const flow = { labels: new Map(), open: true };
  expect(shown(entries({ values: { severity: 'critical' }, flow }))).toEqual([
    ['pager', true, 'pager 1', 10, 10, 300],
    ['team', false, 'team 1', 30, 30, 300],
  ]);
});

it.each([
  [60, 60, 60],
  [60, 59, 60],
  [60, 61, 120],
  [60, 0, 60],
])('a notification repeats at ticks of its group: %ss, after %ss, is %ss', (tick, repeat, period) => {
  expect(repeatPeriod({ groupIntervalMs: tick, repeatIntervalMs: repeat })).toBe(period);
});
