import { describe, expect, it } from 'vitest';
import { compareText } from '../../src/core/index.js';
import { outputNames } from '../../src/lower/index.js';
import { verify } from '../../src/verify/index.js';
import { HOSTILE } from '../fixtures/hostile.js';
import { found, packed } from '../fixtures/packed.js';
import { ALL_RECEIVERS, EVERY_KIND } from '../fixtures/receivers.js';
import { anAlert, aSlack, type aSystem } from '../fixtures/system.js';
import { notifying } from './alertmanager/notifying.js';
import { artifactsOf } from './compiled.js';
import { aMetric } from './instrumentation/metrics.js';
import { EVERYTHING, stacked } from './stack/stacked.js';

const smtp = { smarthost: 'mail:25', from: 'alerts@example.com', requireTls: true };
const system = (name: string, parts: Parameters<typeof aSystem>[0] = {}) =>
  stacked(EVERYTHING, {
    name,
    metrics: [aMetric('queue_length')],
    receivers: [...ALL_RECEIVERS, aSlack('chat')],
    alertmanager: { version: '0.33', secretsDir: '/secrets', smtp },
    ...parts,
  });

describe('compile', () => {
  it('writes every output of every system, by path', () => {
    const paths = artifactsOf(packed({ environments: [system('b'), system('a')] })).map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)].sort(compareText));
    for (const name of ['a', 'b']) {
      for (const output of outputNames)
        for (const { path } of artifactsOf(packed(system(name), output))) expect(paths).toContain(path);
    }
  });

  it('writes the same twice, and changes nothing that it was given', () => {
    const model = { environments: [system('a')] };
    const before = structuredClone(model);
    expect(packed(model)).toEqual(packed(model));
    expect(model).toEqual(before);
  });

  it('lets rules find what is wrong in every output', () => {
    const notified = notifying('0.25', [EVERY_KIND.discord, EVERY_KIND.email], { smtp: undefined });
    const metrics = [aMetric('jobs'), aMetric('jobs_total')];
    const systems = notified.systems.map(each => ({ ...each, metrics }));
    const reported = found({ ...notified, systems }).map(({ code }) => code);
    expect([...new Set(reported)]).toEqual([
      'alertmanager/field-too-new',
      'alertmanager/no-mail-server',
      'instrumentation/left-out',
    ]);
  });
});

describe('verify', () => {
  it('finds nothing wrong with what the outputs write, whatever people wrote', async () => {
    const steps = [0, 1].map(step => ({ step, forMs: step * 300_000 }));
    const alerts = HOSTILE.map((text, index) =>
      anAlert({ name: `Alert${index}`, summary: [text], action: [text], steps, keepFiringForMs: 60_000 }),
    );
    const metrics = HOSTILE.map((text, index) =>
      aMetric(`m${index}`, {
        help: text,
        unit: text,
        labels: { a: { values: [text] }, b: { example: text } },
      }),
    );
    const inhibitions = [{ source: 'critical', target: 'warning', equal: ['service'] }] as const;
    const outcome = packed({ environments: [system('demo', { alerts, inhibitions, metrics })] });
    expect(await verify(artifactsOf(outcome), { mode: 'off' })).toEqual([]);
  });
});

describe.each(outputNames)('the output %s', output => {
  it('writes text that ends with a newline, below its system, from a definition', () => {
    for (const { path, content, origin } of artifactsOf(packed(system('demo'), output))) {
      expect(path).toMatch(/^demo\/[a-z]+\/(?:[\w/-]+\.(yml|json|tmpl|md|py|ts|conf|sh)|\.gitignore)$/);
      expect(content, path).toMatch(/[^\n]\n$/);
      expect(origin[0], path).toBe('demo');
    }
  });
});
