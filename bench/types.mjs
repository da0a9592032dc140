import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, printTable, ROOT, runNode } from './measure.mjs';

const METRICS = 200;
const EXPRESSIONS = 6_000;

/** How long the compiler takes to check a large team's expressions against its metrics, and that it does check them. */
export async function types() {
  const rows = [];
  await inFolder(async cwd => {
    mkdirSync(join(cwd, 'node_modules'));
    symlinkSync(ROOT, join(cwd, 'node_modules/atalaya'), 'dir');
    const compilerOptions = {
      target: 'es2023',
      lib: ['es2023'],
      types: [],
      module: 'nodenext',
      strict: true,
      noEmit: true,
    };
    writeFileSync(join(cwd, 'package.json'), '{ "type": "module" }');
    for (const [name, expressions] of [
      ['none', 0],
      ['all', EXPRESSIONS],
    ]) {
      mkdirSync(join(cwd, name));
      writeFileSync(join(cwd, name, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
      writeFileSync(join(cwd, name, 'metrics.ts'), metrics());
      for (let file = 0; file * 100 < expressions; file++)
        writeFileSync(join(cwd, name, `signals-${file}.ts`), signals(file * 100, 100));
    }
    for (const compiler of ['typescript', 'typescript-5']) {
      const tsc = join(ROOT, 'node_modules', compiler, 'bin/tsc');
      const check = project => runNode([tsc, '-p', project], { cwd });
      const [alone, all] = [await check('none'), await check('all')];
      const version = (await runNode([tsc, '--version'])).output.trim();
      rows.push({
        compiler: version,
        'metrics alone, s': alone.ms / 1000,
        [`${EXPRESSIONS} expressions, s`]: all.ms / 1000,
        'µs per expression': ((all.ms - alone.ms) / EXPRESSIONS) * 1000,
      });
    }
  });
  printTable(`Types: ${EXPRESSIONS} expressions over ${METRICS} metrics`, rows);
}

function metrics() {
  const lines = ["import { counter, gauge, histogram, oneOf, text } from 'atalaya';"];
  for (let n = 0; n < METRICS; n++) {
    const labels = `{ method: oneOf('GET', 'POST', 'PUT'), status: text(), l${n % 7}: text() }`;
    lines.push(
      [
        `export const m${n} = counter('m${n}_requests_total', { help: 'A', labels: ${labels} });`,
        `export const m${n} = gauge('m${n}_memory_bytes', { help: 'A', labels: ${labels} });`,
        `export const m${n} = histogram('m${n}_duration_seconds', { help: 'A', labels: ${labels}, buckets: [1, 2] });`,
      ][n % 3],
    );
  }
  return lines.join('\n');
}

/** Each expression of another shape or over other metrics, so that no answer can be remembered. */
function signals(from, count) {
  const lines = [
    "import { bytes, matches, percent, seconds } from 'atalaya';",
    "import * as all from '../MODULE/metrics.js';",
  ];
  for (let n = from; n < from + count; n++) {
    const m = n % METRICS;
    const other = (m + 3 * (1 + (n % 20))) % (METRICS - (METRICS % 3));
    const twin = `all.m${other - (other % 3) + (m % 3)}`;
    const metric = `all.m${m}`;
    const by = `{ by: ['method', ${n % 2 === 0 ? "'status'" : `'l${m % 7}'`}] }`;
    lines.push(
      [
        `export const e${n} = ${metric}.where({ method: 'GET', status: matches('5..') }).rate().sum(${by}).div(${metric}.rate().sum(${by})).gt(percent(${n % 100}));`,
        `export const e${n} = ${metric}.max(${by}).sum({ by: ['method'] }).minus(${twin}.max({ by: ['method'] })).gt(bytes(${n}));`,
        `export const e${n} = ${metric}.where({ method: ['GET', 'PUT'] }).quantile(0.${(n % 9) + 1}, ${by}).gt(seconds(${n % 60}));`,
      ][m % 3],
    );
  }
  return lines.join('\n').replace('../MODULE/', './');
}
