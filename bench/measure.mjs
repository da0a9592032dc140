import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const PROGRAM = join(ROOT, 'dist/bin.js');
const PEAK = fileURLToPath(new URL('./peak.cjs', import.meta.url));

/** Runs something in a folder that is gone afterwards. */
export async function inFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'atalaya-bench-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One cold Node process: its wall time in ms, its peak memory in MB, and what it printed. */
export function runNode(args, { cwd = ROOT } = {}) {
  return inFolder(folder => {
    const peak = join(folder, 'peak');
    const start = process.hrtime.bigint();
    const result = spawnSync(process.execPath, ['--require', PEAK, ...args], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, ATALAYA_BENCH_PEAK: peak },
      maxBuffer: 1 << 28,
    });
    const ms = Number(process.hrtime.bigint() - start) / 1e6;
    if (result.status !== 0)
      throw new Error(
        `node ${args.join(' ')} failed:\n${`${result.stdout}${result.stderr}`.slice(0, 2_000)}`,
      );
    return { ms, mb: Number(readFileSync(peak, 'utf8')) / 1024, output: result.stdout };
  });
}

/** The same several times, in turn with the others so that a busy moment hits all of them. Median and least time, in ms. */
export async function compare(commands, times) {
  const runs = commands.map(() => []);
  for (let round = 0; round < times; round++)
    for (const [index, { args }] of commands.entries()) runs[index].push((await runNode(args)).ms);
  return commands.map(({ name }, index) => ({ name, ...spread(runs[index]) }));
}

export function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: sorted[sorted.length >> 1], least: sorted[0] };
}

/** Prints rows of objects as a table: text to the left, numbers to the right. */
export function printTable(title, rows) {
  const heads = Object.keys(rows[0]);
  const cells = rows.map(row => heads.map(head => shown(row[head])));
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...cells.map(cell => cell[column].length)),
  );
  const line = texts =>
    texts
      .map((text, column) =>
        typeof rows[0][heads[column]] === 'number'
          ? text.padStart(widths[column])
          : text.padEnd(widths[column]),
      )
      .join('  ')
      .trimEnd();
  console.log([`\n${title}`, line(heads), ...cells.map(line)].join('\n'));
}

function shown(value) {
  if (typeof value !== 'number') return String(value);
  return value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(value < 1 ? 3 : 1);
}
