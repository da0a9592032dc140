import type { Packages } from '../runtime/index.js';
import { type Bundle, type BundleFailure, bundle } from './bundle.js';
import type { Entry } from './entries.js';

/** Definitions on their way from files to something that can run. */
export interface Bundling {
  readonly entries: readonly Entry[];
  readonly cwd: string;
  readonly packages: Packages;
  readonly built: Promise<Bundle | BundleFailure>;
}

/**
 * Has the bundler, a process of its own, begin with definition files; entries are relative to `cwd`. From then on
 * this process is free: loading the code of the stages that follow takes it as long as the bundler needs.
 */
export async function startBundling(
  entries: readonly Entry[],
  { cwd, packages }: { readonly cwd: string; readonly packages: Packages },
): Promise<Bundling> {
  const { build } = await import('esbuild');
  return { entries, cwd, packages, built: bundle(build, entries, { cwd, given: givenBy(packages) }) };
}

/** The packages' own names: `atalaya` gives `atalaya/promql` too. */
export function givenBy(packages: Packages): readonly string[] {
  return [...new Set(Object.keys(packages).map(name => name.split('/')[0] as string))];
}
