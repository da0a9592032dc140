import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PUBLIC_DEFAULT = 'http://deb.debian.org/debian';

/** The Debian mirror to use: the one that was asked for, else the machine's own, else the project's public one. */
export function debianMirror(): string {
  const mirror = process.env.DEBIAN_MIRROR || mirrorOfApt() || PUBLIC_DEFAULT;
  return mirror.replace(/\/+$/, '');
}

function mirrorOfApt(): string | undefined {
  // Both forms of sources.list(5) hold the address as a word of its own; the security archive ends in another one.
  return aptSources()
    .flatMap(text => text.split('\n'))
    .filter(line => /^(deb |URIs:)/.test(line))
    .flatMap(line => line.split(/\s+/))
    .find(word => /^https?:\/\/.+\/debian\/?$/.test(word));
}

function aptSources(): string[] {
  const folder = '/etc/apt/sources.list.d';
  const files = [...list(folder).map(name => join(folder, name)), '/etc/apt/sources.list'];
  return files.flatMap(file => {
    try {
      return [readFileSync(file, 'utf8')];
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
