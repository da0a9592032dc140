import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveAddresses, type SourcesFile } from './apt-sources.js';

/** Whether there is a Debian suite at an address. */
export type HasSuite = (address: string, suite: string) => Promise<boolean>;

/**
 * The Debian mirror to use: the one that DEBIAN_MIRROR names, else the first of apt's own sources that has all of the suites. What
 * a source has, not what it is called, tells a mirror of Debian from its security archive and from everybody else's packages.
 */
export async function debianMirror(
  suites: readonly string[],
  asked: string | undefined,
  sources: readonly SourcesFile[],
  hasSuite: HasSuite,
): Promise<string> {
  if (asked !== undefined && asked !== '') return asked.replace(/\/+$/, '');
  const addresses = archiveAddresses(sources).filter(address => /^https?:/.test(address));
  for (const address of addresses) {
    const found = await Promise.all(suites.map(suite => hasSuite(address, suite)));
    if (found.every(Boolean)) return address;
  }
  throw new Error(noMirror(suites, addresses));
}

function noMirror(suites: readonly string[], addresses: readonly string[]): string {
  const wanted = `the Debian suites ${suites.join(', ')}`;
  const looked = addresses.map(address => `\n  ${withoutPassword(address)}`).join('');
  return addresses.length === 0
    ? `apt's sources name no archive to download ${wanted} from`
    : `none of the archives in apt's sources has ${wanted}:${looked}`;
}

function withoutPassword(address: string): string {
  return address.replace(/\/\/[^/@]*@/, '//');
}

/** What apt reads, in its order. */
export function aptSources(folder = '/etc/apt'): readonly SourcesFile[] {
  const parts = join(folder, 'sources.list.d');
  const names = list(parts).filter(name => /\.(list|sources)$/.test(name));
  const files = [join(folder, 'sources.list'), ...names.map(name => join(parts, name))];
  return files.flatMap(name => {
    try {
      return [{ name, text: readFileSync(name, 'utf8') }];
    } catch {
      return [];
    }
  });
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
