import type { Artifact, Outcome } from '../../src/core/index.js';
import {
  apply,
  asOnlyWriter,
  type FileSystem,
  type Plan,
  type PlanOptions,
  plan,
  type Runs,
  takeSnapshot,
} from '../../src/output/index.js';

/** `{ 'a/x.yml': 'text' }` as artifacts; the first name of a path is its system. */
export function artifacts(files: Readonly<Record<string, string>>): Artifact[] {
  return Object.entries(files).map(([path, content]) => ({
    path,
    content,
    mediaType: 'application/yaml',
    origin: [path.split('/')[0] ?? '', 'rules'],
  }));
}

export async function planFor(
  files: Readonly<Record<string, string>>,
  disk: FileSystem,
  options: PlanOptions = {},
): Promise<Outcome<Plan>> {
  const wanted = artifacts(files);
  const snapshot = await takeSnapshot(wanted, disk, options.force ?? false);
  return snapshot.ok ? plan(wanted, snapshot.value, options) : snapshot;
}

/** Plans and applies, as `generate` does. */
export async function generate(
  files: Readonly<Record<string, string>>,
  disk: FileSystem,
  options: PlanOptions = {},
): Promise<Outcome<Plan>> {
  const planned = await planFor(files, disk, options);
  if (planned.ok) await apply(planned.value, disk);
  return planned;
}

/** The same as the only writer, while others may want the folder too. What it returns is what became of it. */
export function generateInTurn(
  files: Readonly<Record<string, string>>,
  disk: FileSystem,
  runs: Runs,
  options: PlanOptions = {},
): Promise<Outcome<void>> {
  return asOnlyWriter(disk, runs, async stillHeld => {
    const planned = await planFor(files, disk, options);
    return planned.ok ? apply(planned.value, disk, stillHeld) : planned;
  });
}
