import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compare, inFolder, PROGRAM, printTable, ROOT, runNode } from './measure.mjs';

/** What a person waits for: Node alone, the program's answers, and a whole run over the definitions of this checkout. */
export async function startup(times) {
  await inFolder(async folder => {
    const out = name => ['--out', join(folder, name), '--verify', 'off'];
    await runNode([PROGRAM, 'generate', ...out('same')]);
    let fresh = 0;
    const all = `${readdirSync(join(ROOT, 'definitions')).length} systems`;
    const rows = await compare(
      [
        { name: 'node -e 0', args: ['-e', '0'] },
        { name: 'atalaya --version', args: [PROGRAM, '--version'] },
        { name: 'atalaya --help', args: [PROGRAM, '--help'] },
        ...[
          { name: 'capibara6', only: ['--system', 'capibara6'] },
          { name: all, only: [] },
        ].map(({ name, only }) => ({
          name: `atalaya generate, ${name}, into an empty folder`,
          get args() {
            return [PROGRAM, 'generate', ...only, ...out(`fresh-${fresh++}`)];
          },
        })),
        { name: `atalaya generate, ${all}, nothing to do`, args: [PROGRAM, 'generate', ...out('same')] },
        { name: `atalaya check, ${all}`, args: [PROGRAM, 'check', ...out('same')] },
      ],
      times,
    );
    const node = rows[0].median;
    printTable(
      `Cold process, ${times} runs (ms)`,
      rows.map(row => ({ ...row, "Node's share": `${Math.round((node / row.median) * 100)} %` })),
    );
  });
}
