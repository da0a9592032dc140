import { describe, expect, it } from 'vitest';
import { judge, subjectOfDefinitions } from '../../src/judge/index.js';
import type { Recording } from '../../src/model/index.js';
import { anAlert, aSelector, aSystem } from '../fixtures/system.js';

/** What the rules find wrong with a system, beyond what one example shows. */
const found = (parts: Parameters<typeof aSystem>[0]) =>
  judge(subjectOfDefinitions(aSystem(parts))).map(({ code, path, related, message }) => ({
    code,
    path: path.at(-1),
    related: related?.map(other => other.path.at(-1)),
    message,
  }));

describe('groups of rules', () => {
  const recording = (parts: Partial<Recording> = {}): Recording => ({
    name: 'demo:queue_length:max',
    help: 'The longest queue.',
    expr: { type: 'aggregation', op: 'max', expr: aSelector('queue_length') },
    labels: {},
    group: 'demo-queues',
    origin: ['demo', 'recordings', 'demo:queue_length:max'],
    ...parts,
  });

  it('have one interval: other recordings of the group are named', () => {
    const other = recording({ name: 'other', intervalMs: 60_000, origin: ['demo', 'recordings', 'other'] });
    expect(found({ recordings: [recording(), other] })).toMatchObject([
      { code: 'prometheus/group-intervals', path: 'demo:queue_length:max', related: ['other'] },
    ]);
    // The system's own interval, said or not, is the same.
    expect(found({ recordings: [recording(), recording({ intervalMs: 15_000 })] })).toEqual([]);
  });

  it('have a name of their own: the other alert is named', () => {
    expect(found({ alerts: [anAlert({ name: 'HighCPU' }), anAlert({ name: 'HighCpu' })] })).toMatchObject([
      { code: 'prometheus/group-name', path: 'HighCPU', related: ['HighCpu'] },
    ]);
    expect(found({ alerts: [anAlert({ name: 'Watchdog' })] })).toMatchObject([
      { code: 'prometheus/group-name', path: 'Watchdog' },
    ]);
  });
});
