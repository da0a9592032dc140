/**
 * Measures what `dist/` does: build first. `npm run bench -- startup stages growth types promql` picks parts; all of
 * them take some minutes. `--runs <n>` sets how often a cold process is measured (default 15).
 */

import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { bundleBench } from '../bench/bundle.mjs';
import { growth } from '../bench/growth.mjs';
import { inFolder, printTable, runNode, spread } from '../bench/measure.mjs';
import { startup } from '../bench/startup.mjs';
import { types } from '../bench/types.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '15' } },
});
const runs = Number(values.runs);
const PARTS = { startup: () => startup(runs), stages, growth, types, promql };

const unknown = positionals.filter(name => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`there is no part ${unknown.join(', ')}: there is ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`);
for (const [name, run] of Object.entries(PARTS))
  if (positionals.length === 0 || positionals.includes(name)) await run();

/** Median of several cold processes, each of which runs all stages. */
function stages() {
  return inFolder(async folder => {
    const program = await bundleBench('stages', folder);
    const all = [];
    for (let run = 0; run < runs; run++) all.push(JSON.parse((await runNode([program])).output));
    const median = (index, key) => spread(all.map(rows => rows[index][key])).median;
    printTable(
      `Stages of \`generate\`, in a row in a cold process, ${runs} runs (ms)`,
      all[0].map(({ stage }, index) => ({
        stage,
        'load code': median(index, 'load code'),
        run: median(index, 'run'),
      })),
    );
  });
}

function promql() {
  return inFolder(async folder => {
    const { output } = await runNode([await bundleBench('promql', folder)]);
    printTable('PromQL, 1,000 expressions of twenty shapes, warm', JSON.parse(output));
  });
}
