import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The library where nothing else of ours is: of the source by itself, and as it is published. */
const folder = mkdtempSync(join(tmpdir(), 'atalaya-library-'));

beforeAll(async () => {
  const script: string = '../../scripts/bundle.mjs';
  const { bundle } = (await import(script)) as { bundle: (folder: string) => Promise<void> };
  const [source, published] = ['source', 'published'].map(name => join(folder, name)) as [string, string];
  await Promise.all([
    build({
      entryPoints: [fileURLToPath(new URL('../../src/promql/index.ts', import.meta.url))],
      outfile: join(source, 'promql.js'),
      bundle: true,
      format: 'esm',
      platform: 'node',
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    }),
    bundle(published),
  ]);
  for (const each of [source, published]) writeFileSync(join(each, 'package.json'), '{ "type": "module" }');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(which: string, program: string): unknown {
  const file = join(folder, which, 'program.mjs');
  writeFileSync(file, program);
  return JSON.parse(execFileSync(process.execPath, [file], { cwd: join(folder, which), encoding: 'utf8' }));
}

describe.each(['source', 'published'])('the library as %s', which => {
  it('reads, prints, checks and follows labels with one import', () => {
    const program = `
    import { check, labelsOf, parse, pretty, print } from './promql.js';
    const metrics = {
      targetLabels: ['job', 'instance'],
      signatures: new Map([['queue', { name: 'queue', kind: 'gauge', unit: 'count', labels: { topic: {} } }]]),
    };
    const text = 'sum   by (topic) ((queue)) > 5';
    const { ast, diagnostics } = parse(text);
    const wrong = parse('rate(quue[5m]) + info(queue)').ast;
    const flow = labelsOf(ast, { metrics });
    console.log(JSON.stringify({
      diagnostics,
      printed: print(ast),
      lines: pretty(ast, { width: 10 }).split('\\n').length,
      right: check(ast, { metrics, text, target: '2.53' }),
      wrong: check(wrong, { metrics }).map(({ code }) => code),
      language: check(wrong).map(({ code }) => code),
      newer: check(parse('histogram_avg(x)').ast, { target: '2.42' }).map(({ code }) => code),
      labels: Object.fromEntries([...flow.labels].map(([label, { presence, dropped }]) => [label, [presence, dropped?.by]])),
    }));`;
    expect(run(which, program)).toEqual({
      diagnostics: [],
      printed: 'sum by (topic) (queue) > 5',
      lines: 4,
      right: [],
      wrong: ['promql/unknown-metric', 'promql/version'],
      language: ['promql/version'],
      newer: ['promql/version'],
      labels: {
        __name__: ['never', 'sum by (topic)'],
        topic: ['surely', null],
        job: ['never', 'sum by (topic)'],
        instance: ['never', 'sum by (topic)'],
      },
    });
  });

  it('defines, and does nothing else', () => {
    const program = `
    const before = JSON.stringify([Object.getOwnPropertyNames(globalThis), process.listenerCount('exit')]);
    await import('./promql.js');
    const after = JSON.stringify([Object.getOwnPropertyNames(globalThis), process.listenerCount('exit')]);
    console.log(before === after);`;
    expect(run(which, program)).toBe(true);
  });
});
