import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compare, inFolder, PROGRAM, printTable, ROOT, runNode } from './measure.mjs';

const LIBRARY = pathToFileURL(join(ROOT, 'dist/promql.js')).href;

/** What a person waits for: Node alone, the language as a library, the program, and runs over this checkout's definitions. */
export async function startup(times) {
  await inFolder(async folder => {
    const out = name => ['--out', join(folder, name), '--verify', 'off'];
    await runNode([PROGRAM, 'generate', ...out('same')]);
    let fresh = 0;
    const all = `${readdirSync(join(ROOT, 'definitions')).length} systems`;
    const rows = await compare(
      [
        { name: 'node -e 0', args: ['-e', '0'] },
        {
          name: "import 'atalaya/promql'",
          args: ['--input-type=module', '-e', `import ${JSON.stringify(LIBRARY)}`],
        },
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
