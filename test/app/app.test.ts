import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Parts, shop } from './shop.js';
import { world } from './world.js';

const TWO = { 'definitions/a.ts': shop('a'), 'definitions/b.ts': shop('b') };
/** As many files has each of them. */
const EACH = 16;

interface Found {
  readonly code: string;
  readonly file: string;
  readonly line: number;
}

/** A dashboard whose only panel has these settings of Grafana's own, which `verify` alone judges. */
const dashboardWith = (raw: string): Parts => ({
  before: `
const main = atalaya.dashboard('main', {
  title: 'Main',
  description: 'All of it.',
  rows: [atalaya.row('Now', atalaya.stat('up', 'Up', up, { raw: ${raw} }))],
});`,
  system: 'dashboards: [main],',
});

describe('generate', () => {
  it('writes what the definitions say, and the second time nothing', async () => {
    const { atalaya, tree, read } = world(TWO);
    const { code, stderr, stdout } = await atalaya('generate');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.split('\n');
    const created = lines.flatMap(line => /^create {2}(.+)$/.exec(line)?.[1] ?? []);
    expect(lines.slice(created.length)).toEqual(['', `out is up to date now: ${2 * EACH + 1} created`, '']);
    expect(tree('out').filter(path => /\.\w+$/.test(path))).toEqual(created);
    expect(created).toContain('b/prometheus/rules/alerts.yml');
    expect(read('out/b/prometheus/rules/alerts.yml')).toContain('expr: b_up < 1');
    expect((await atalaya('generate')).stdout).toBe(`out is up to date: ${2 * EACH + 1} files\n`);
  });

  it('writes nothing in a dry run', async () => {
    const { atalaya, tree } = world(TWO);
    const { code, stdout } = await atalaya('generate', '--dry-run', '--out', 'gen/files');
    expect(code).toBe(0);
    expect(stdout).toContain(`gen/files would change: ${2 * EACH + 1} to create`);
    expect(tree('gen')).toEqual([]);
  });

  it('limits itself to the systems that were asked for', async () => {
    const { atalaya, tree } = world(TWO);
    await atalaya('generate', '--system', 'b');
    expect(tree('out').filter(path => !path.startsWith('b/'))).toEqual(['b', 'manifest.json']);
    expect(await atalaya('generate', '--system', 'c', 'bb')).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(
        /there is no system "bb"[\s\S]+did you mean "b"\?[\s\S]+there is no system "c"[\s\S]+2 errors/,
      ),
    });
  });

  it('refuses to overwrite an edit, unless it is forced', async () => {
    const { atalaya, cwd, read } = world(TWO);
    await atalaya('generate');
    writeFileSync(join(cwd, 'out/a/docs/alerts.md'), 'mine\n');
    writeFileSync(join(cwd, 'definitions/a.ts'), shop('a').replace("'Closed'", "'Shut'"));
    const refused = await atalaya('generate');
    expect(refused.code).toBe(1);
    expect(refused.stdout).toMatch(
      /^error\[output\/edited\]: a\/docs\/alerts\.md was edited by hand after it was generated\n {2}--> definitions\/a\.ts:6:16\n/,
    );
    expect(read('out/a/docs/alerts.md')).toBe('mine\n');
    expect(read('out/a/docs/runbooks/closed.md')).toContain('# Closed');
    expect((await atalaya('generate', '--force')).stdout).toContain('1 deleted');
    expect(read('out/a/docs/alerts.md')).toContain('Shut');
  });

  it.each<[stage: string, parts: Parts, message: string, place: string]>([
    [
      'resolve',
      { alert: 'sevrity: 1,' },
      'definition/unknown-option]: there is no option "sevrity"',
      '10:100\n   in c > alerts > Closed > sevrity\n',
    ],
    [
      'judge',
      {
        before: "const app = slack('app', { channel: '#x', appToken: secretFile('token') });",
        fallback: ['app'],
        system: "alertmanager: { version: '0.25' },",
      },
      'alertmanager/field-too-new]: receiver "app" needs slack_configs.app_token_file',
      '5:13\n   in c > receivers > app\n',
    ],
    [
      'judge',
      dashboardWith("{ description: 'AKIAABCDEFGHIJKLMNOP' }"),
      'secret/literal]: c/grafana/dashboards/main.json contains an AWS access key',
      '9:81\n   in c > dashboards > main > panels > up > c/grafana/dashboards/main.json > panels > 1 > description\n',
    ],
  ])('writes nothing after an error of %s, and says where it is', async (_, parts, message, place) => {
    const { atalaya, tree } = world({ ...TWO, 'definitions/c.ts': shop('c', parts) });
    const { code, stdout } = await atalaya('generate');
    expect(code).toBe(1);
    expect(stdout).toContain(`error[${message}`);
    expect(stdout).toContain(`  --> definitions/c.ts:${place}`);
    expect(stdout).toMatch(/\n1 error; nothing was written\n$/);
    expect(tree('out')).toEqual([]);
  });

  it('collects the warnings of every stage, in the order of the files, and goes on', async () => {
    const unranged =
      "{ fieldConfig: { defaults: { thresholds: { mode: 'percentage', steps: [{ value: null, color: 'red' }] } } } }";
    const { before = '', system = '' } = dashboardWith(unranged);
    const { atalaya } = world({
      'definitions/b.ts': shop('b', { before, system }),
      'definitions/a.ts': shop('a', {
        before: `${before}
const sold = atalaya.counter('a_sold', { help: 'Sold.' });
const time = atalaya.nativeHistogram('a_seconds', { help: 'Time.' });`,
        metrics: ['sold', 'time'],
        system: `${system} prometheus: { features: ['native-histograms'] },`,
      }),
    });
    const { code, stdout } = await atalaya('generate', '--format', 'json');
    expect(code).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.diagnostics.map(({ code, file, line }: Found) => `${file}:${line} ${code}`)).toEqual([
      'definitions/a.ts:9 dashboard/thresholds-percentage',
      'definitions/a.ts:11 metric/no-total',
      'definitions/a.ts:12 instrumentation/left-out',
      'definitions/b.ts:9 dashboard/thresholds-percentage',
    ]);
    expect(report.summary).toMatchObject({ outcome: 'written', errors: 0, warnings: 4 });
  });

  it('says what the disk refused', async () => {
    const { atalaya } = world({ ...TWO, out: 'a file' });
    const { code, stdout } = await atalaya('generate');
    expect(code).toBe(1);
    expect(stdout).toContain('error[output/disk]: cannot read the output folder out: ');
  });
});

describe('check', () => {
  it('is content with what generate wrote', async () => {
    const { atalaya } = world(TWO);
    await atalaya('generate');
    expect(await atalaya('check')).toEqual({
      code: 0,
      stderr: '',
      stdout: `out is what the definitions say: ${2 * EACH + 1} files\n`,
    });
  });

  it('fails on drift with a diff, and writes nothing', async () => {
    const { atalaya, cwd, read } = world(TWO);
    await atalaya('generate');
    const page = read('out/a/docs/dashboards.md');
    writeFileSync(join(cwd, 'out/a/docs/dashboards.md'), `${page}mine\n`);
    const { code, stdout } = await atalaya('check');
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        '--- a/a/docs/dashboards.md',
        '+++ b/a/docs/dashboards.md',
        '@@ -1,4 +1,3 @@',
        ...page
          .trimEnd()
          .split('\n')
          .map(line => ` ${line}`),
        '-mine',
        '',
        `out is not what the definitions say: 1 to update, ${2 * EACH} unchanged; \`atalaya generate\` brings it up to date`,
        '',
      ].join('\n'),
    );
    expect(read('out/a/docs/dashboards.md')).toBe(`${page}mine\n`);
  });

  it('tells programs the same', async () => {
    const { atalaya } = world(TWO);
    const { code, stdout } = await atalaya('check', '--format', 'json', '--system', 'b');
    expect(code).toBe(1);
    const { diagnostics, plan, summary } = JSON.parse(stdout);
    expect(diagnostics).toEqual([]);
    expect(plan).toHaveLength(EACH + 1);
    expect(plan).toContainEqual({ action: 'create', path: 'b/prometheus/rules/alerts.yml' });
    expect(summary).toEqual({
      outcome: 'checked',
      errors: 0,
      warnings: 0,
      ignored: 0,
      create: EACH + 1,
      update: 0,
      delete: 0,
      unchanged: 0,
    });
  });
});
