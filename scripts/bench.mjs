/**
 * Measures `atalaya generate` end to end on the definitions of this repository: `npm run bench [runs]`.
 *
 * Every run is a process of its own, as in CI. The first ones warm the disk's cache and are not counted. The share of
 * Node's own start is what no change of ours can take away.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const WARM_UP = 3;
const runs = Number(process.argv[2] ?? 15);
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'dist/bin.js');
const out = mkdtempSync(join(tmpdir(), 'atalaya-bench-'));
const common = ['--definitions', join(root, 'definitions'), '--verify', 'off'];

const cases = {
  'node alone': () => ['-e', '0'],
  'atalaya --version': () => [bin, '--version'],
  'generate, empty folder': round => [bin, 'generate', ...common, '--out', join(out, String(round))],
  'generate, nothing to do': () => [bin, 'generate', ...common, '--out', join(out, '0')],
};

console.log(`Node ${process.version}, ${runs} runs each`);
const start = {};
for (const [name, args] of Object.entries(cases)) {
  const times = Array.from({ length: WARM_UP + runs }, (_, round) => milliseconds(args(round))).slice(
    WARM_UP,
  );
  times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)];
  start[name] = median;
  const share =
    name === 'node alone' ? '' : `, node's own start ${((100 * start['node alone']) / median).toFixed(0)} %`;
  console.log(`${name.padEnd(24)} median ${median.toFixed(0)} ms, fastest ${times[0].toFixed(0)} ms${share}`);
}
rmSync(out, { recursive: true, force: true });

function milliseconds(args) {
  const before = performance.now();
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${stdout}`);
  return performance.now() - before;
}
