import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPacked, type Project, ROOT } from './project.js';
import { escalationExample, readmeExample, readmeMistake } from './readme.js';

let project: Project;
beforeAll(() => {
  project = installPacked();
}, 120_000);
afterAll(() => project?.remove());

const TEN_LINES = `import { alert, amount, counter, email, escalation, immediately, system } from 'atalaya';
const orders = counter('shop_orders_total', { help: 'Orders taken.', unit: 'orders' });
const mail = email('mail-team', { to: ['team@shop.example'] });
export default system('shop', {
  title: 'Shop', metrics: { orders }, fallback: [mail], runbooks: 'https://runbooks.shop.example', watchdog: { notifies: [mail] },
  rules: [alert('NoOrders', { severity: 'warning', when: orders.increase('1h').sum().lt(amount(1, 'orders')), for: '5m', summary: 'Nobody buys', action: 'Buy something.' })],
  escalation: escalation('shop', { cooldown: '4h', warning: [immediately(mail)] }),
  alertmanager: { smtp: { smarthost: 'smtp.shop.example:587', from: 'alerts@shop.example' } },
  grafana: { url: 'https://grafana.shop.example' },
});
`;

describe('the tarball', () => {
  it('holds the program, the library, their declarations, and the papers', () => {
    const kinds = [
      ...new Set(project.packed.map(path => path.replace(/^dist\/chunks\/.*/, 'dist/chunks/*'))),
    ];
    expect(kinds.sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'NOTICE',
      'README.md',
      'dist/THIRD-PARTY-LICENSES.txt',
      'dist/bin.js',
      'dist/chunks/*',
      'dist/index.js',
      'dist/promql.js',
      'dist/runner.js',
      'dist/types/index.d.ts',
      'dist/types/promql.d.ts',
      'dist/types/shared.d.ts',
      'package.json',
    ]);
  });

  it('holds a licence for every library in it', () => {
    const text = project.read('node_modules/atalaya/dist/THIRD-PARTY-LICENSES.txt');
    expect(text).not.toMatch(/ships no licence/);
    for (const name of ['commander', 'diff', 'picocolors', 're2js', 'yaml', 'zod'])
      expect(text).toMatch(new RegExp(`^${name} `, 'm'));
    // It is a source of types, and none of its code is in a bundle.
    expect(text).not.toContain('grafana-foundation-sdk');
  });

  it('names no folder of the machine that built it', () => {
    const texts = project.packed.map(path => project.read(join('node_modules/atalaya', path)));
    for (const folder of [ROOT.replace(/\/$/, ''), homedir()])
      expect(texts.filter(text => text.includes(`${folder}/`))).toEqual([]);
  });

  it('brings esbuild along, and nothing else', () => {
    const packages = readdirSync(join(project.folder, 'node_modules')).filter(name => !name.startsWith('.'));
    expect(packages.sort()).toEqual(['@esbuild', 'atalaya', 'esbuild']);
  });
});

describe('in an empty project', () => {
  it('generates from a ten-line definition', () => {
    project.write('ten/shop.ts', TEN_LINES);
    const { output, code } = project.run(
      'npx',
      '--no-install',
      'atalaya',
      'generate',
      '--definitions',
      'ten',
      '--verify',
      'off',
    );
    expect({ output, code }).toEqual({ output: expect.stringContaining('up to date now'), code: 0 });
    expect(project.files('out')).toEqual(
      expect.arrayContaining([
        'manifest.json',
        'shop/alertmanager/alertmanager.yml',
        'shop/prometheus/prometheus.yml',
        'shop/prometheus/rules/alerts.yml',
      ]),
    );
    expect(project.read('out/shop/prometheus/rules/alerts.yml')).toContain('increase(shop_orders_total[1h])');
    const texts = project.files('out').map(path => project.read(join('out', path)));
    for (const folder of [ROOT, project.folder])
      expect(texts.filter(text => text.includes(folder))).toEqual([]);
    expect(
      project.run('npx', '--no-install', 'atalaya', 'check', '--definitions', 'ten', '--verify', 'off').code,
    ).toBe(0);
  });

  // Nothing else is installed there, no types of Node either, and libraries are checked with the rest.
  it.each(['typescript', 'typescript-5'])('type-checks with %s, libraries included', compiler => {
    project.write('ten/shop.ts', TEN_LINES);
    project.write(
      'probe.ts',
      "import { check, parse, print } from 'atalaya/promql';\nexport { check, parse, print };\n",
    );
    const compilerOptions = {
      target: 'es2023',
      lib: ['es2023'],
      types: [],
      module: 'nodenext',
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      declaration: true,
      noEmit: true,
    };
    project.write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['ten', 'probe.ts'] }));
    const tsc = join(ROOT, 'node_modules', compiler, 'bin/tsc');
    expect(project.run(process.execPath, tsc)).toEqual({ output: '', code: 0 });

    project.write('ten/shop.ts', TEN_LINES.replace('orders.increase', 'orders.deriv'));
    const { output, code } = project.run(process.execPath, tsc);
    expect(code).not.toBe(0);
    expect(output).toContain("Property 'deriv' does not exist on type 'Counter<");
  });
});

describe('the example of the README', () => {
  it('has about thirty lines', () => {
    expect(readmeExample().trimEnd().split('\n').length).toBeLessThanOrEqual(36);
  });

  it('is refused with a mistake in it, in the words that the README shows', () => {
    const mistaken = readmeExample().replace('labels.route', 'labels.rute');
    project.write('definitions/shop/index.ts', mistaken);
    const { output, code } = project.run('npx', '--no-install', 'atalaya', 'generate', '--out', 'never');
    expect({ output, code }).toEqual({ output: readmeMistake(), code: 1 });
  });
});

describe('the examples of the pages', () => {
  it.each([
    ['readme', readmeExample()],
    ['escalation', escalationExample()],
  ])('compile and generate as they stand: %s', (page, example) => {
    project.write(`${page}/definitions/shop/index.ts`, example);
    const flags = ['--definitions', `${page}/definitions`, '--out', `${page}/out`, '--verify', 'off'];
    const { output, code } = project.run('npx', '--no-install', 'atalaya', 'generate', ...flags);
    expect({ output, code }).toEqual({ output: expect.stringContaining('up to date now'), code: 0 });
    expect(output).not.toMatch(/warning|error/);
    const options = { target: 'es2023', module: 'nodenext', strict: true, noEmit: true, types: [] };
    project.write(
      `${page}/tsconfig.json`,
      JSON.stringify({ compilerOptions: options, include: ['definitions'] }),
    );
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    expect(project.run(process.execPath, tsc, '-p', page)).toEqual({ output: '', code: 0 });
  });
});
