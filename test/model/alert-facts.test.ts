import { expect, it } from 'vitest';
import { alertFacts, externalFacts, stepFacts, watchdogFacts } from '../../src/model/index.js';
import { canCarry, canHave, carriedLabels, factAt, type RouteMatcher } from '../../src/notify/index.js';
import { anAlert, aStep, aSystem } from '../fixtures/system.js';

const m = (label: string, operator: RouteMatcher['operator'], value: string): RouteMatcher => ({
  label,
  operator,
  value,
});

const external = {
  name: 'Down',
  severity: 'critical',
  matchers: [m('alertname', '=', 'Down'), m('job', '=~', 'node.*')],
  carries: ['alertname', 'instance'],
  policy: 'demo',
  origin: ['demo', 'externals', 'Down'],
} as const;

it("alert facts know of somebody else's alert what it is known by, and that it has none of our own labels", () => {
  const facts = externalFacts(external);
  expect(carriedLabels(facts)).toEqual(['alertname', 'instance']);
  expect(facts.satisfies).toEqual(external.matchers);
  expect(canCarry(facts, 'team')).toBe(true);
  expect(
    ['escalation', 'escalation_policy', 'owner', 'alert_class'].map(each => canCarry(facts, each)),
  ).toEqual([false, false, false, false]);
});

it('an alert is taken for ours only what the rule says of its owner and class', () => {
  const open = anAlert();
  expect(open.flow.open).toBe(true);
  expect(canCarry(stepFacts(aSystem(), open, 0), 'owner')).toBe(false);
  const owned = anAlert({ labels: { ...open.labels, owner: 'db' }, carries: [...open.carries, 'owner'] });
  expect(factAt(stepFacts(aSystem(), owned, 0), 'owner').value).toBe('db');
});

it('alert facts tell the steps of an alert apart', () => {
  const system = aSystem();
  const [first, second] = [0, 1].map(step => stepFacts(system, anAlert(), step));
  expect([first?.step, second?.step]).toEqual([0, 1]);
  expect(first && canHave([m('escalation', '=', '0')], first)).toBe(true);
  expect(second && canHave([m('escalation', '=', '0')], second)).toBe(false);
});

it('alert facts know all labels of the dead man’s switch', () => {
  const facts = watchdogFacts(aSystem());
  expect(carriedLabels(facts)).toEqual(['alertname', 'service', 'severity']);
  expect(canCarry(facts, 'team')).toBe(false);
});

it('alert facts list what routes are for: alerts by step, others, the dead man’s switch, and what policies serve', () => {
  const steps = [0, 1].map(step => ({ step, forMs: step }));
  const system = aSystem({
    alerts: [anAlert({ steps })],
    externals: [external],
    escalation: { ...aSystem().escalation, policies: { info: [aStep('info', 0)] } },
  });
  expect(alertFacts(system).map(({ name, step, expected }) => [name, step, expected])).toEqual([
    ['QueueTooLong', 0, false],
    ['QueueTooLong', 1, false],
    ['Down', undefined, false],
    ['Watchdog', undefined, false],
    ['demo, info', 0, true],
  ]);
});
