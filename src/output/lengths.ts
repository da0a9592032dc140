import { type Artifact, type Diagnostic, groupBy } from '../core/index.js';
import { folderOf, temporaryPath } from './paths.js';
import { report } from './problems.js';

/** Bytes of a name: what file systems hold, and with them archives and version control. */
const LONGEST_NAME = 255;

/** As long as what a disk calls unique. */
const SOME_UNIQUE = 'x'.repeat(16);

/** Paths that no disk takes, or not this one: it would say so when half of the files have been written. */
export function longPaths(artifacts: readonly Artifact[], longestPath: number): Diagnostic[] {
  const found = artifacts.flatMap(artifact => {
    const name = artifact.path.split('/').find(part => Buffer.byteLength(part) > LONGEST_NAME);
    if (name !== undefined)
      return [{ artifact, what: name, bytes: Buffer.byteLength(name), most: LONGEST_NAME }];
    const bytes = Math.max(
      ...[artifact.path, temporaryPath(artifact.path, SOME_UNIQUE)].map(path => Buffer.byteLength(path)),
    );
    return bytes > longestPath ? [{ artifact, what: artifact.path, bytes, most: longestPath }] : [];
  });
  // A definition that several files are named after is one mistake.
  const byOrigin = groupBy(found, ({ artifact }) => artifact.origin.join('\n'));
  return [...byOrigin.values()].map(([first]) => {
    const { artifact, what, bytes, most } = first as (typeof found)[number];
    const facts = { folder: shortened(folderOf(artifact.path)), name: shortened(what), bytes, most };
    return report(what === artifact.path ? 'output/long-path' : 'output/long-name', facts, {
      path: artifact.origin,
    });
  });
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 40)}…${text.slice(-15)}` : text;
}
