import { expect, it } from 'vitest';
import { alertTimeLine, externalTimeLine, type StepEntry } from '../../src/model/index.js';
import { anAlert, aStep, aSystem } from '../fixtures/system.js';

const MINUTE = 60_000;
const external = {
  name: 'Down',
  severity: 'critical',
  matchers: [{ label: 'alertname', operator: '=', value: 'Down' }],
  carries: ['alertname'],
  policy: 'demo',
  origin: ['demo', 'externals', 'Down'],
} as const;

const steps = [0, 1].map(step => ({ step, forMs: step * 5 * MINUTE }));
const system = aSystem({
  alerts: [anAlert({ steps })],
  externals: [external],
  escalation: {
    ...aSystem().escalation,
    policies: { critical: [aStep('critical', 0), aStep('critical', 1)] },
  },
});
const shown = (entries: readonly StepEntry[]) =>
  entries.map(({ step, node, earliestMs, latestMs }) => [step, node.receiver, earliestMs, latestMs]);

it('tells step by step when an alert notifies whom', () => {
  const [alert = anAlert()] = system.alerts;
  expect(shown(alertTimeLine(system)(alert))).toEqual([
    [0, 'demo/critical/0', 30_000, 60_000],
    [1, 'demo/critical/1', 5.5 * MINUTE, 6 * MINUTE],
  ]);
  // Its own interval, not that of all.
  expect(shown(alertTimeLine(system)({ ...alert, intervalMs: 3 * MINUTE }))).toEqual([
    [0, 'demo/critical/0', 30_000, 3.75 * MINUTE],
    [1, 'demo/critical/1', 6.5 * MINUTE, 9.75 * MINUTE],
  ]);
});

it("knows the step of somebody else's alert by the receiver, and counts from when Alertmanager is told", () => {
  expect(shown(externalTimeLine(system)(external))).toEqual([
    [0, 'demo/critical/0', 30_000, 30_000],
    [1, 'demo/critical/1', 5.5 * MINUTE, 5.5 * MINUTE],
  ]);
});
