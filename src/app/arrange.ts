import { compareText, type Diagnostic, type LogicalPath, type Origin, type Related } from '../core/index.js';
import type { Locate } from '../load/index.js';
import { hideSecrets } from './hide-secrets.js';

/** How diagnostics are traced back to a person's files. */
export interface Trace {
  /** The call that made the thing at a logical path, or the nearest thing around it. */
  readonly sites?: ((path: LogicalPath) => Origin | undefined) | undefined;
  /** Gets what looks places up; only a run with something to tell asks for it. */
  readonly locator?: (() => Promise<Locate>) | undefined;
}

/** Diagnostics with their positions, in the order of a person's files, each once. */
export async function arrange(diagnostics: readonly Diagnostic[], trace: Trace): Promise<Diagnostic[]> {
  if (diagnostics.length === 0) return [];
  const placed = hideSecrets(await placedIn(diagnostics, trace));
  const distinct = new Map(placed.map(diagnostic => [identity(diagnostic), diagnostic]));
  return [...distinct.values()].sort(
    (a, b) =>
      compareText(a.position?.file ?? '', b.position?.file ?? '') ||
      (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
      (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
      compareText(a.code, b.code) ||
      compareText(identity(a), identity(b)),
  );
}

/** Diagnostics with their positions. */
export async function placedIn(
  diagnostics: readonly Diagnostic[],
  trace: Trace,
): Promise<readonly Diagnostic[]> {
  if (diagnostics.length === 0) return [];
  const locate = await trace.locator?.();
  return diagnostics.map(diagnostic => ({
    ...placedBy(diagnostic, trace, locate),
    ...(diagnostic.related && {
      related: diagnostic.related.map(related => placedBy(related, trace, locate)),
    }),
  }));
}

function placedBy<T extends Diagnostic | Related>(item: T, { sites }: Trace, locate: Locate | undefined): T {
  if (item.position !== undefined || locate === undefined) return item;
  const found = locate({ ...item, ...(item.site === undefined && sites?.(item.path)) });
  return found === undefined ? item : { ...item, ...found };
}

function identity({ code, path, message, position, excerpt }: Diagnostic): string {
  return JSON.stringify([path, position, code, message, excerpt]);
}
