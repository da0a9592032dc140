import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Release } from './releases.js';

/** Where the engines live between runs: outside of the checkout, so that a clean clone finds them again. */
export function engineCache(): string {
  const { ATALAYA_ENGINES, XDG_CACHE_HOME } = process.env;
  return ATALAYA_ENGINES || join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'atalaya', 'engines');
}

/** The folder of one release. It exists only when it is complete. */
export function releaseFolder({ project, version }: Pick<Release, 'project' | 'version'>): string {
  return join(engineCache(), `${project}-${version}`);
}
