import { existsSync } from 'node:fs';
import { groupBy } from '../../src/core/index.js';
import { engineCache, releaseFolder } from './cache.js';
import { hasSuite, suiteIndex } from './debian.js';
import { install } from './install.js';
import { aptSources, debianMirror } from './mirror.js';
import { RELEASES } from './releases.js';

/** Before any test: every engine is there, or the run stops and says what to do. A test is never skipped for want of one. */
export default async function setup(): Promise<void> {
  const missing = RELEASES.filter(release => !existsSync(releaseFolder(release)));
  if (missing.length === 0) return;
  const bySuite = groupBy(missing, ({ suite }) => suite);
  try {
    const mirror = await debianMirror([...bySuite.keys()], process.env.DEBIAN_MIRROR, aptSources(), hasSuite);
    await Promise.all(
      [...bySuite].map(async ([suite, releases]) => {
        const packages = releases.flatMap(release => [...release.packages, ...(release.needs ?? [])]);
        const index = await suiteIndex(mirror, suite, new Set(packages));
        for (const release of releases) await install(release, mirror, index);
      }),
    );
  } catch (error) {
    throw new Error(explain(error));
  }
}

function explain(error: unknown): string {
  return [
    'The tests run real Prometheus and Alertmanager programs and a client library, unpacked from Debian packages:',
    `  ${reasons(error).join('\n  because: ')}`,
    'Set DEBIAN_MIRROR to the address of a Debian mirror that this machine reaches (the one below which dists/ is),',
    `or copy the folder ${engineCache()} from a machine that has it (ATALAYA_ENGINES names another place).`,
  ].join('\n');
}

function reasons(error: unknown): string[] {
  return error instanceof Error
    ? [error.message, ...(error.cause === undefined ? [] : reasons(error.cause))]
    : [String(error)];
}
