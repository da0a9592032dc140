import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Limits, startDefinitionsProcess } from '../../src/cli/definitions-process.js';
import * as language from '../../src/index.js';
import { findEntries, load, startBundling } from '../../src/load/index.js';
import * as promql from '../../src/promql/index.js';
import { run } from '../engines/run.js';
import { lister, project } from '../load/project.js';
import { installed } from './installed.js';

const { bin, runner } = installed();
const packages = { atalaya: async () => language, 'atalaya/promql': async () => promql };

const SOUND = `import { alert, dashboard, escalation, gauge, immediately, row, system, timeseries, webhook } from 'atalaya';
const queue = gauge('shop_queue', { help: 'Orders that wait.' });
const hook = webhook('hook', { url: 'http://hook.example/' });
const words = { severity: 'warning', when: queue.gt(5), summary: 'Long', action: 'Look.' } as const;
const base = {
  title: 'Shop', metrics: [queue], fallback: [hook], watchdog: { notifies: [hook] },
  escalation: escalation('shop', { cooldown: '15m', warning: [immediately(hook)] }),
  runbooks: 'https://runbooks.shop.example', grafana: { url: 'https://grafana.shop.example' },
};
`;
const GOOD = `export default system('shop', base);\n`;
const withRule = (code: string) => `export default system('shop', { ...base, rules: [${code}] });\n`;

function pidIn(cwd: string): number {
  const file = join(cwd, 'pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
}

/** True for a process that runs: one that has ended may be there until somebody asks how. */
function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** Runs a definition as the program does, and says what came of it. */
async function loaded(code: string, limits: Limits = { seconds: 30, megabytes: 256 }) {
  const cwd = project({ 'definitions/shop.ts': SOUND + code });
  let printed = '';
  const list = lister(cwd);
  const entries = await findEntries('definitions', list);
  if (!entries.ok) throw new Error('no entries');
  const print = (text: string) => {
    printed += text;
  };
  const run = startDefinitionsProcess({ cwd, script: runner, print, limits });
  const bundling = await startBundling(entries.value, { cwd, packages });
  const outcome = await load(bundling, { list, readBytes: async () => undefined, run });
  return { outcome, printed };
}

describe('definitions in a process of their own', () => {
  it.each<[name: string, code: string]>([
    ['by its global name', 'globalThis.process.exit(0);'],
    ['by eval', '(0, eval)("process.exit(0)");'],
    ['by a function made of text', 'new Function("process.exit(0)")();'],
    ['by import', `process.getBuiltinModule?.('node:process').exit(0);\nrequire('node:process').exit(0);`],
    ['below its usual door', '(process as any).reallyExit(0);'],
  ])('may not end it %s', async (_, code) => {
    const { outcome } = await loaded(`${code}\n${GOOD}`);
    expect(outcome.diagnostics).toMatchObject([
      { code: 'load/exception', position: { file: 'definitions/shop.ts' } },
    ]);
    expect(outcome.diagnostics[0]?.message).toMatch(/exit\(\) was called, which definitions may not/i);
  });

  it('are blamed if it ends all the same', async () => {
    const { outcome } = await loaded(
      `process.removeAllListeners('uncaughtException');\nprocess.nextTick(() => { throw new Error('late'); });\n${GOOD}`,
    );
    expect(outcome).toMatchObject({ ok: false, diagnostics: [{ code: 'load/ended', path: ['shop'] }] });
  });

  it.each<[name: string, code: string]>([
    ['at the top', `for (;;);\n${GOOD}`],
    ['in a text', withRule(`alert('A', { ...words, summary: () => { for (;;); } })`)],
    [
      'in a legend',
      `export default system('shop', { ...base, dashboards: [dashboard('d', { title: 'D', rows: [row('R', timeseries('t', 'T', queue, { legend: () => { for (;;); } }))] })] });`,
    ],
    ['in a getter', `export default system('shop', { ...base, get title(): string { for (;;); } });`],
    ['in a microtask', `Promise.resolve().then(() => { for (;;); });\n${GOOD}`],
    ['in a tick', `process.nextTick(() => { for (;;); });\n${GOOD}`],
  ])('that do not end %s are ended', async (_, code) => {
    const { outcome } = await loaded(code, { seconds: 3, megabytes: 256 });
    expect(outcome).toMatchObject({
      ok: false,
      diagnostics: [
        {
          code: 'load/endless',
          message: 'definitions/shop.ts did not finish within 3 seconds',
          position: { file: 'definitions/shop.ts' },
        },
      ],
    });
  });

  it('that grow without end are told so, without the engine’s own report', async () => {
    const { outcome, printed } = await loaded(
      `const all: string[][] = [];\nfor (;;) all.push(new Array(10_000).fill('x'));\n${GOOD}`,
      { seconds: 60, megabytes: 64 },
    );
    expect(outcome).toMatchObject({ ok: false, diagnostics: [{ code: 'load/memory', path: ['shop'] }] });
    expect(printed).toBe('');
  });

  it('print beside the report, in their order', async () => {
    const { outcome, printed } = await loaded(
      `process.stdout.write('one\\n');\nconsole.error('two');\nglobalThis.console.log('three');\n${GOOD}`,
    );
    expect(outcome.ok).toBe(true);
    await expect.poll(() => printed).toBe('one\ntwo\nthree\n');
  });

  it('that write to the descriptor of the answer are told so', async () => {
    const { outcome } = await loaded(`require('node:fs').writeSync(3, '\\x01\\0\\0\\0?');\n${GOOD}`);
    expect(outcome).toMatchObject({ ok: false, diagnostics: [{ code: 'load/garbled', path: ['shop'] }] });
  });

  it.each<[name: string, code: string]>([
    ['all objects', `(Object.prototype as any).polluted = 'yes';`],
    ['what becomes JSON', `(Array.prototype as any).toJSON = () => 'no';`],
    ['what is printed', 'process.stdout.write = (() => true) as any;'],
    [
      'files',
      `require('node:fs').promises.rename = async () => {};\nrequire('node:fs').writeSync = () => 0;`,
    ],
  ])('may change %s: nothing else does', async (_, code) => {
    const { outcome } = await loaded(`${code}\n${GOOD}`);
    expect(outcome.diagnostics).toEqual([]);
    expect(outcome.ok && outcome.value.systems).toMatchObject([{ definition: { name: 'shop' } }]);
  });

  it('that replace what the language computes with are told so', async () => {
    const { outcome } = await loaded(`Array.prototype.sort = function () { return this; };\n${GOOD}`);
    expect(outcome).toMatchObject({
      ok: false,
      diagnostics: [
        {
          code: 'load/replaced-builtin',
          message: 'definitions/shop.ts, or a file that it imports, replaces Array.prototype.sort',
        },
      ],
    });
  });

  it.each<[name: string, code: string]>([
    ['a proxy', 'throw new Proxy({}, { get() { throw 1; }, getPrototypeOf() { throw 1; } });'],
    ['what cannot be shown', 'throw { toString() { throw 1; } };'],
    [
      'that from a text',
      withRule(`alert('A', { ...words, summary: () => { throw { toString() { throw 1; } }; } })`),
    ],
  ])('may throw %s', async (_, code) => {
    const { outcome } = await loaded(code);
    const said = outcome.ok ? [] : outcome.diagnostics;
    // What a text's function threw is told when the alert is resolved.
    expect(said.map(each => each.code)).toEqual(outcome.ok ? [] : ['load/exception']);
  });

  it('that cannot be started is a problem, too', async () => {
    const cwd = project({ 'definitions/shop.ts': SOUND + GOOD });
    const run = startDefinitionsProcess({ cwd: `${cwd}/gone`, script: runner, print: () => undefined });
    const ran = await run({ code: '', entries: [], cwd });
    expect(ran).toMatchObject({ type: 'ended', how: { type: 'not-started' } });
  });
});

describe('the program', () => {
  it('does not wait for a pipe among the definitions', async () => {
    const cwd = project({ 'definitions/README.md': '' });
    execFileSync('mkfifo', [join(cwd, 'definitions/shop.ts')]);
    const { code, stdout } = await run(bin, ['check', '--verify', 'off'], { cwd });
    expect(stdout).toMatch(/\[load\/special-file\]: definitions\/shop\.ts is not a regular file/);
    expect(code).toBe(1);
  });

  it('leaves nothing behind that does not end', async () => {
    const cwd = project({
      'definitions/shop.ts': `${SOUND}require('node:fs').writeFileSync('pid', String(process.pid));\nfor (;;);\n${GOOD}`,
    });
    const program = spawn(process.execPath, [bin, 'check'], { cwd, stdio: 'ignore' });
    const pid = await expect
      .poll(() => pidIn(cwd), { timeout: 20_000 })
      .not.toBe(0)
      .then(() => pidIn(cwd));
    program.kill('SIGTERM');
    await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
  });

  it('keeps its report apart from what definitions print, and ends when they would not', async () => {
    const cwd = project({
      'definitions/shop.ts': `${SOUND}process.stdout.write('hello\\n');\nrequire('node:fs').writeSync(1, 'there\\n');\nsetInterval(() => {}, 1000);\n${GOOD}`,
    });
    const args = ['generate', '--verify', 'off', '--format', 'json'];
    const { code, stdout, stderr } = await run(bin, args, { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [] });
    expect(stderr).toMatch(/hello/);
    expect(stderr).toMatch(/there/);
    expect(code).toBe(0);
  });
});
