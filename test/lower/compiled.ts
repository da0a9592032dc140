import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Artifact, Outcome } from '../../src/core/index.js';
import { fromYaml } from '../../src/formats/text/index.js';

/** What came out, or an error with what was wrong. */
export function artifactsOf(outcome: Outcome<readonly Artifact[]>): readonly Artifact[] {
  if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ message }) => message).join('\n'));
  return outcome.value;
}

/** The only artifact whose path ends like this, read as YAML. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads any part of a document that it expects
export function documentOf(outcome: Outcome<readonly Artifact[]>, ending: string): any {
  const found = artifactsOf(outcome).filter(({ path }) => path.endsWith(ending));
  if (found.length !== 1) throw new Error(`${found.length} artifacts end with ${ending}`);
  return fromYaml(found[0]?.content ?? '');
}

/** Writes artifacts below a folder that goes away with the test, and returns it. */
export function written(outcome: Outcome<readonly Artifact[]>): string {
  const folder = mkdtempSync(join(tmpdir(), 'atalaya-target-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const { path, content } of artifactsOf(outcome)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}
