import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { perform, type Run } from './perform.js';
import { SCENARIOS } from './scenarios.js';
import { type Stand, startStand } from './stand.js';
import { type Message, messagesOf, table } from './table.js';

const PAIRS = [
  ['2.42', '0.25'],
  ['2.53', '0.28'],
  ['3.5', '0.33'],
] as const;

const EVALUATION_MS = 500;
const GROUP_INTERVAL_MS = 2000;

let runs: readonly Run[] = [];

// All pairs play all scenarios at once: what takes time here is the clock, not the machine.
beforeAll(async () => {
  const stands: Stand[] = [];
  try {
    for (const [prometheus, alertmanager] of PAIRS) stands.push(await startStand(prometheus, alertmanager));
    runs = await Promise.all(stands.map(perform));
  } finally {
    await Promise.all(stands.map(({ stop }) => stop()));
  }
}, 170_000);

afterAll(() => process.stdout.write(table(runs)));

describe.each(PAIRS.map(([prometheus, alertmanager]) => `${prometheus}/${alertmanager}`))(
  'Prometheus/Alertmanager %s',
  pair => {
    it.each(SCENARIOS.map(({ name }, index) => [name, index] as const))('%s', (_, index) => {
      const run = runs.find(each => each.pair === pair) as Run;
      const performance = run.performances[index];
      if (performance === undefined) throw new Error('it was not played');
      const { expected, observed } = messagesOf(performance);
      expect(expected.length).toBeGreaterThan(0);
      expect(observed.map(untimed)).toEqual(expected.map(untimed));
      const tolerance = EVALUATION_MS + GROUP_INTERVAL_MS + run.lagMs;
      const differences = observed.map(({ timeMs }, place) => timeMs - (expected[place]?.timeMs ?? 0));
      expect(Math.max(...differences.map(Math.abs))).toBeLessThanOrEqual(tolerance);
    });
  },
);

function untimed({ timeMs: _, ...rest }: Message) {
  return rest;
}
