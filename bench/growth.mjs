import { inFolder, PROGRAM, printTable, runNode } from './measure.mjs';
import { writeSystems } from './synthetic.mjs';

const SIZES = [
  { systems: 1, dashboards: 10, rules: 100 },
  { systems: 1, dashboards: 100, rules: 1_000 },
  { systems: 10, dashboards: 100, rules: 1_000 },
  { systems: 1, dashboards: 1_000, rules: 10_000 },
  { systems: 100, dashboards: 1_000, rules: 10_000 },
];

/** The whole program over made-up systems of growing size. Growth is linear where the last column stands still. */
export async function growth() {
  const rows = [];
  for (const size of SIZES) {
    await inFolder(async cwd => {
      writeSystems(cwd, size);
      const { ms, mb } = await runNode([PROGRAM, 'generate', '--verify', 'off'], { cwd });
      rows.push({
        ...size,
        seconds: ms / 1000,
        'peak MB': Math.round(mb),
        'ms per dashboard and ten rules': ms / size.dashboards,
      });
    });
  }
  printTable('Growth: `generate` into an empty folder', rows);
}
