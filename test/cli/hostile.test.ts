import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startDefinitionsProcess } from '../../src/cli/definitions-process.js';
import { run as runCommand } from '../../src/cli/index.js';
import * as language from '../../src/index.js';
import * as promql from '../../src/promql/index.js';
import { run } from '../engines/run.js';
import { project } from '../load/project.js';
import { installed } from './installed.js';

const { bin, runner } = installed();

/** A definition without a mistake, to which each case adds one. */
const SOUND = `import { alert, counter, dashboard, escalation, gauge, immediately, promql, row, secretFile, slack, stat, system } from 'atalaya';
const queue = gauge('shop_queue', { help: 'Orders that wait.' });
const chat = slack('chat', { channel: '#shop', url: secretFile('slack-url') });
const base = {
  title: 'Shop', metrics: [queue], fallback: [chat], watchdog: { notifies: [chat] },
  escalation: escalation('shop', { cooldown: '15m', warning: [immediately(chat)] }),
  runbooks: 'https://runbooks.shop.example', grafana: { url: 'https://grafana.shop.example' },
};
const words = { severity: 'warning', summary: 'Long', action: 'Look.' } as const;
`;
const GOOD = `export default system('shop', base);`;

interface Ran {
  readonly code: number;
  readonly output: string;
}

/** Runs the command line in this process, which is faster, and definitions in one of their own. */
async function generate(cwd: string, args: readonly string[] = []): Promise<Ran> {
  let output = '';
  const write = (text: string) => {
    output += text;
  };
  const code = await runCommand(['generate', '--verify', 'off', ...args], {
    cwd,
    env: process.env,
    version: '1.2.3',
    color: false,
    stdout: write,
    stderr: write,
    runDefinitions: () => startDefinitionsProcess({ cwd, script: runner, print: write }),
    language: { atalaya: async () => language, 'atalaya/promql': async () => promql },
  });
  return { code, output };
}

/** Runs the program itself. */
async function program(
  cwd: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const { code, stdout, stderr } = await run(bin, ['generate', ...args], { cwd, env });
  return { code, output: stdout + stderr };
}

/** Nothing of ours that a person has to decode. */
function expectWords(output: string) {
  expect(output).not.toMatch(/^ {4}at |internal error|node:internal|\[object Object\]/m);
}

const withTitle = (code: string) => `export default system('shop', { ...base, title: ${code} });`;
const withRule = (code: string) => `export default system('shop', { ...base, rules: [${code}] });`;

describe('a definition that', () => {
  it.each<[name: string, code: string, message: RegExp]>([
    [
      'throws',
      `const f = () => { throw new Error('boom'); };\nf();\n${GOOD}`,
      /\[load\/exception\]: Error: boom\n {2}--> .+:11:25[\s\S]+called here\n {4}--> .+:12:1\n/,
    ],
    ['throws null', 'throw null;', /\[load\/exception\]: a value that is not an Error was thrown: null/],
    ['throws what fails to be shown', 'throw { toString() { throw 1; } };', /that cannot be shown/],
    [
      'calls itself without end',
      'const f = (): number => f() + 1;\nf();',
      /Maximum call stack size exceeded\n {2}--> .+index\.ts:11:/,
    ],
    ['waits', 'export default await new Promise(() => {});', /\[load\/await\].+\n {2}--> .+:11:16\n/],
    ['is a promise', 'export default new Promise(() => {});', /is a promise, not a system/],
    ['ends the process', `process.exit(0);\n${GOOD}`, /process\.exit\(\) was called[\s\S]+--> .+:11:9\n/],
    [
      'ends it by import',
      `import { exit } from 'node:process';\nexit(0);\n${GOOD}`,
      /process\.exit\(\) was called/,
    ],
    [
      'has options that fail',
      `export default system('shop', { ...base, get title(): string { throw new Error('no'); } });`,
      /\[load\/exception\]: Error: no\n {2}--> .+:11:\d+\n/,
    ],
    [
      'has no options',
      `export default system('shop', null as never);`,
      /must be an object with options, not null/,
    ],
    [
      'has options that are a function',
      `export default system('shop', (() => base) as never);`,
      /must be an object with options, not a function/,
    ],
    [
      'names itself a path',
      `export default system('../shop', base);`,
      /"\.\.\/shop" must be lower-case letters/,
    ],
    [
      'names itself __proto__',
      `export default system('__proto__', base);`,
      /"__proto__" must be lower-case letters/,
    ],
    ['has a NUL in its name', `export default system('a\\0b', base);`, /"a\\u\{0\}b" must be lower-case/],
    ['has a name without end', `export default system('x'.repeat(1e6), base);`, /x{50}…/],
    [
      'turns its title around',
      withTitle(`'a\\u202eb'`),
      /title: must be one line, without control characters/,
    ],
    ['has a title of two lines', withTitle(`'a\\nb'`), /title: must be one line/],
    ['has an object for a title', withTitle('{} as never'), /title: must be a string, not an object/],
    ['has a bigint for a title', withTitle('10n as never'), /title: must be a string, not a bigint/],
    [
      'has a cyclic title',
      'const o: any = { ...base };\no.title = o;\nexport default system("shop", o);',
      /title: must be a string, not an object/,
    ],
    [
      'lists a list in itself',
      `const all: unknown[] = [];\nall.push(all);\nexport default system('shop', { ...base, metrics: all });`,
      /metrics contains no metric/,
    ],
    [
      'lists what only looks like definitions',
      `export default system('shop', { ...base, metrics: [{ definition: null }, { definition: { kind: 'x' } }] });`,
      /metrics contains no metric/,
    ],
    ['has an alert without a name', withRule('(alert as any)()'), /the name of alert\(…\) must be a string/],
    [
      'has an object for a name',
      withRule('alert({} as never, { ...words, when: queue.gt(5) })'),
      /the name of alert\(…\) must be a string/,
    ],
    [
      'has a metric without a name',
      `export default system('shop', { ...base, metrics: [(gauge as any)()] });`,
      /must be a string/,
    ],
    [
      'names an alert a path',
      withRule(`alert('../x', { ...words, when: queue.gt(5) })`),
      /"\.\.\/x" is not a valid alert name/,
    ],
    ['compares with NaN', withRule(`alert('A', { ...words, when: queue.gt(Number.NaN) })`), /not NaN/],
    [
      'calls promql with a text',
      withRule(`alert('A', { ...words, when: (promql as any)('up') })`),
      /write promql`…`/,
    ],
    [
      'has an expression of plain text',
      withRule(`alert('A', { ...words, when: 'up > 5' as never })`),
      /when: must be an expression/,
    ],
    [
      'fails in its words',
      withRule(`alert('A', { ...words, when: queue.gt(5), summary: () => { throw null; } })`),
      /the function for the summary failed: null/,
    ],
  ])('%s is told so', async (_, code, message) => {
    const cwd = project({ 'definitions/shop/index.ts': `${SOUND}\n${code}` });
    const { code: exitCode, output } = await generate(cwd);
    expectWords(output);
    expect(output).toMatch(message);
    expect({ exitCode, written: existsSync(join(cwd, 'out')) }).toEqual({ exitCode: 1, written: false });
  });

  it.each([
    ['starts a timer', `setInterval(() => {}, 1000);\n${GOOD}`],
    [
      'listens to the end',
      `process.on('exit', () => { throw new Error('late'); });\nprocess.exitCode = 5;\n${GOOD}`,
    ],
    [
      'has a name that objects have',
      `export default system('constructor', { ...base, rules: [alert('toString', { ...words, when: queue.gt(5) })] });`,
    ],
  ])('%s is no problem', async (_, code) => {
    const cwd = project({ 'definitions/shop/index.ts': `${SOUND}\n${code}` });
    const { code: exitCode, output } = await program(cwd, ['--verify', 'off']);
    expect({ exitCode, output }).toEqual({ exitCode: 0, output: expect.stringContaining('up to date now') });
    expect(output).not.toMatch(/error|warning/);
  });

  it('leaves a promise to fail is told so, and nothing is written', async () => {
    const code = `Promise.reject(new Error('later'));\n${GOOD}`;
    const cwd = project({ 'definitions/shop/index.ts': `${SOUND}\n${code}` });
    const { code: exitCode, output } = await program(cwd, ['--verify', 'off']);
    expectWords(output);
    expect(output).toMatch(/\[load\/exception\]: Error: later\n {2}--> .+:11:16\n/);
    expect({ exitCode, written: existsSync(join(cwd, 'out')) }).toEqual({ exitCode: 1, written: false });
  });

  it('fails after it was read is told so, in one line', async () => {
    const code = `queueMicrotask(() => {});\nsetTimeout(() => { throw new Error('later'); }, 0);\n${GOOD}`;
    const cwd = project({ 'definitions/shop/index.ts': `${SOUND}\n${code}` });
    const { code: exitCode, output } = await program(cwd, ['--verify', 'off']);
    expectWords(output);
    expect(output).toMatch(/Error: later|a definition went on after it was read, and failed: later/);
    expect(exitCode).toBe(1);
  });
});

describe('a folder that', () => {
  const files = { 'definitions/shop/index.ts': `${SOUND}\n${GOOD}` };

  it.each<
    [name: string, prepare: (cwd: string) => void, args: readonly string[], code: number, message: RegExp]
  >([
    [
      'is not there',
      cwd => rmSync(join(cwd, 'definitions'), { recursive: true }),
      [],
      1,
      /\[load\/no-definitions\]: the folder definitions does not exist/,
    ],
    [
      'is empty',
      cwd => {
        rmSync(join(cwd, 'definitions'), { recursive: true });
        mkdirSync(join(cwd, 'definitions'));
      },
      [],
      1,
      /contains no definitions/,
    ],
    [
      'is a file',
      cwd => {
        rmSync(join(cwd, 'definitions'), { recursive: true });
        writeFileSync(join(cwd, 'definitions'), '');
      },
      [],
      1,
      /\[load\/unreadable\]: cannot read the folder definitions: it is a file/,
    ],
    [
      'goes in a circle of links',
      cwd => symlinkSync('round', join(cwd, 'round')),
      ['--definitions', 'round'],
      1,
      /symbolic links form a loop/,
    ],
    [
      'is a file, for output',
      cwd => writeFileSync(join(cwd, 'out'), ''),
      [],
      1,
      /\[output\/disk\]: cannot read the output folder out: it is a file/,
    ],
    [
      'holds the definitions, for output',
      () => {},
      ['--out', 'definitions'],
      2,
      /is the folder of the definitions, or inside it/,
    ],
    [
      'is inside of the definitions, for output',
      () => {},
      ['--out', './definitions/x/../out'],
      2,
      /is the folder of the definitions, or inside it/,
    ],
    ['has no name, for output', () => {}, ['--out', ''], 2, /'--out <dir>' names no folder/],
    [
      'has a manifest that is broken',
      cwd => {
        mkdirSync(join(cwd, 'out'));
        writeFileSync(join(cwd, 'out/manifest.json'), '{');
      },
      [],
      1,
      /\[output\/broken-manifest\].+it is not valid JSON/,
    ],
    [
      'has a manifest of the future',
      cwd => {
        mkdirSync(join(cwd, 'out'));
        writeFileSync(join(cwd, 'out/manifest.json'), '{"version":9}');
      },
      [],
      1,
      /a newer atalaya wrote it/,
    ],
    [
      'leads elsewhere',
      cwd => {
        mkdirSync(join(cwd, 'out'));
        symlinkSync(cwd, join(cwd, 'out/shop'));
      },
      [],
      1,
      /\[output\/in-the-way\].+is a symbolic link/,
    ],
    [
      'has no such system',
      () => {},
      ['--system', 'shpo'],
      1,
      /there is no system "shpo"\n {2}help: did you mean "shop"\?/,
    ],
    ['is asked for in no known format', () => {}, ['--format', 'xml'], 2, /Allowed choices are text, json/],
  ])('%s is told so', async (_, prepare, args, code, message) => {
    const cwd = project(files);
    prepare(cwd);
    const result = await generate(cwd, args);
    expectWords(result.output);
    expect(result.output).toMatch(message);
    expect({ code: result.code, written: existsSync(join(cwd, 'out/shop/prometheus')) }).toEqual({
      code,
      written: false,
    });
  });
});

describe('a tool that', () => {
  it.each([
    ['is not there', undefined, /\[verify\/tool-missing\]: promtool is not on the PATH/],
    [
      'is killed',
      '#!/bin/sh\nkill -9 $$\n',
      /\[verify\/tool-failed\]: promtool did not check the files: it was ended by SIGKILL/,
    ],
    [
      'cannot be run',
      '#!/no/such/shell\n',
      /\[verify\/tool-failed\]: promtool did not check the files: it could not be run: it does not exist/,
    ],
    ['fails without a word', '#!/bin/sh\nexit 3\n', /\[verify\/promtool\]: promtool: exit code 3/],
  ])('%s is told so', async (_, script, message) => {
    const cwd = project({ 'definitions/shop/index.ts': `${SOUND}\n${GOOD}` });
    mkdirSync(join(cwd, 'bin'));
    for (const tool of script === undefined ? [] : ['promtool', 'amtool']) {
      writeFileSync(join(cwd, 'bin', tool), script ?? '');
      chmodSync(join(cwd, 'bin', tool), 0o755);
    }
    const path = [join(cwd, 'bin'), join(process.execPath, '..'), '/bin', '/usr/bin'].join(delimiter);
    const { code, output } = await program(cwd, ['--verify', 'require'], { PATH: path });
    expectWords(output);
    expect(output).toMatch(message);
    expect({ code, written: existsSync(join(cwd, 'out')) }).toEqual({ code: 1, written: false });
  });
});

describe('a temporary folder that', () => {
  it.each<[name: string, prepare: (folder: string) => void, why: RegExp]>([
    ['is not there', () => {}, /it does not exist/],
    ['is a file', folder => writeFileSync(folder, ''), /it is a file, or its path leads through a file/],
    ['goes in a circle', folder => symlinkSync('temporary', folder), /symbolic links form a loop/],
  ])('%s is told so, and no bug of ours', async (_, prepare, why) => {
    const cwd = project({ 'definitions/shop/index.ts': `${SOUND}\n${GOOD}` });
    mkdirSync(join(cwd, 'bin'));
    writeFileSync(join(cwd, 'bin/promtool'), '#!/bin/sh\n');
    chmodSync(join(cwd, 'bin/promtool'), 0o755);
    const temporary = join(cwd, 'temporary');
    prepare(temporary);
    const path = [join(cwd, 'bin'), join(process.execPath, '..'), '/bin', '/usr/bin'].join(delimiter);
    const { code, output } = await program(cwd, [], { PATH: path, TMPDIR: temporary });
    expectWords(output);
    expect(output).toMatch(
      /\[verify\/tool-failed\]: promtool did not check the files: it could not be given/,
    );
    expect(output).toMatch(why);
    expect(output).toContain('help: set TMPDIR to a folder that exists');
    expect({ code, written: existsSync(join(cwd, 'out')) }).toEqual({ code: 1, written: false });
  });
});
