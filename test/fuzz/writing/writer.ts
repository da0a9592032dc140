import { createInterface } from 'node:readline';
import { openDisk } from '../../../src/cli/disk.js';
import { runs } from '../../../src/cli/runs.js';
import { whileNobodyWrites } from '../../../src/output/index.js';
import { generateInTurn, planFor } from '../../output/generate.js';
import { generation } from './generation.js';
import type { Answer, Job } from './job.js';

/** A process that does what it reads, a job a line, and answers each with a line. Its argument is the output folder. */
const disk = openDisk(process.argv[2] as string, 'out');
const mine = runs(() => {});
const answer = (text: Answer) => process.stdout.write(`${JSON.stringify(text)}\n`);

for await (const line of createInterface({ input: process.stdin })) {
  const job = JSON.parse(line) as Job;
  if ('from' in job) await writeForEver(job.from);
  else if ('look' in job) answer(await look(job.look));
  else answer(await write(job));
}

async function write({
  files,
  systems,
}: {
  files: Readonly<Record<string, string>>;
  systems?: readonly string[] | undefined;
}): Promise<Answer> {
  const { ok, diagnostics } = await generateInTurn(files, disk, mine, { environments: systems });
  return { ok, diagnostics };
}

/** Which of these states the folder is in, as `check` would say; -1 for none of them. */
async function look(states: readonly Readonly<Record<string, string>>[]): Promise<Answer> {
  const found = await whileNobodyWrites(disk, mine, async () => {
    for (const [index, state] of states.entries()) {
      const planned = await planFor(state, disk, { force: true });
      if (!planned.ok) return planned;
      if (planned.value.changes.every(({ action }) => action === 'unchanged'))
        return { ok: true, value: index, diagnostics: [] };
    }
    return { ok: true, value: -1, diagnostics: [] };
  });
  return { ok: found.ok, diagnostics: found.diagnostics, ...(found.ok && { state: found.value }) };
}

async function writeForEver(first: number): Promise<void> {
  for (let number = first; ; number++) {
    const { ok, diagnostics } = await generateInTurn(generation(number), disk, mine);
    answer({ ok, diagnostics, number });
  }
}
