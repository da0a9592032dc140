import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseFolder } from './cache.js';
import { type DebianPackage, downloadVerified, tool } from './debian.js';
import type { Release } from './releases.js';

/**
 * Debian's alertmanager reads its templates from /usr/share/prometheus (upstream has them built in). Each version
 * gets its own there, seen by nobody else: in a private mount namespace our share folder lies over the machine's.
 */
const ALERTMANAGER = `#!/bin/sh
home=$(cd "$(dirname "$0")" && pwd)
[ "$(id -u)" = 0 ] && flags=-m || flags=-rm
exec unshare $flags sh -c '
  mount --rbind /usr/share/zoneinfo "$0/usr/share/zoneinfo" &&
  mount --rbind "$0/usr/share" /usr/share &&
  exec "$0/usr/bin/prometheus-alertmanager" "$@"' "$home" "$@"
`;

/** Unpacks one release into the cache. Two runs at once do no harm: the first complete folder stays. */
export async function install(
  release: Release,
  mirror: string,
  index: ReadonlyMap<string, DebianPackage>,
): Promise<void> {
  const folder = releaseFolder(release);
  const partial = `${folder}.partial-${randomUUID()}`;
  mkdirSync(partial, { recursive: true });
  try {
    for (const name of release.packages) await unpack(find(release, name, index), mirror, partial);
    for (const name of release.needs ?? []) await unpack(inIndex(release, name, index), mirror, partial);
    if (release.project === 'alertmanager') writeWrapper(partial);
    keepFirst(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

function find(release: Release, name: string, index: ReadonlyMap<string, DebianPackage>): DebianPackage {
  const { suite, version } = release;
  const found = inIndex(release, name, index);
  if (!found.version.startsWith(`${version}.`)) {
    throw new Error(
      `Debian ${suite} now has ${name} ${found.version}, not ${version}: change test/engines/releases.ts`,
    );
  }
  return found;
}

function inIndex({ suite }: Release, name: string, index: ReadonlyMap<string, DebianPackage>): DebianPackage {
  const found = index.get(name);
  if (found === undefined) throw new Error(`Debian ${suite} has no package ${name}`);
  return found;
}

async function unpack({ path, sha256 }: DebianPackage, mirror: string, folder: string): Promise<void> {
  const archive = join(folder, 'package.deb');
  writeFileSync(archive, await downloadVerified(`${mirror}/${path}`, sha256));
  const { code, stderr } = await tool('dpkg-deb', ['-x', archive, folder]);
  rmSync(archive);
  if (code !== 0) throw new Error(`dpkg-deb cannot unpack ${path}: ${stderr}`);
}

function writeWrapper(folder: string): void {
  mkdirSync(join(folder, 'usr/share/zoneinfo'), { recursive: true });
  writeFileSync(join(folder, 'alertmanager'), ALERTMANAGER);
  chmodSync(join(folder, 'alertmanager'), 0o755);
}

function keepFirst(partial: string, folder: string): void {
  try {
    renameSync(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}
