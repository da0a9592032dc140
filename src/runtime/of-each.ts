import { runFor } from '../language/environments.js';
import type { Placed } from '../language/placed.js';
import type { Found } from './exported.js';
import type { EntryResult } from './program.js';

/** What the module of an entry came to, or why it came to nothing. */
export type Result = Found | Exclude<EntryResult, { readonly type: 'defined' | 'none' }>;

/**
 * Runs definitions once, and where they ask for which environment they run, once more for each: every environment is what it is when
 * its definitions run for it. What else is exported comes from the first run.
 */
export function ofEach(runAll: () => readonly Result[], code: string): readonly Result[] {
  const first = runAll();
  const names = first.flatMap(definedBy).flatMap(each => environmentName(each) ?? []);
  if (names.length === 0 || !ASKS.test(code)) return first;
  const runs = new Map(names.map(name => [name, runOnceFor(name, runAll)]));
  return first.map((result, entry) => {
    const defined = definedBy(result);
    if (!defined.some(each => environmentName(each) !== undefined)) return result;
    const failed = [...runs.values()].map(run => run[entry]).find(each => each?.type !== 'found');
    return failed ?? { type: 'found', defined: defined.map(each => inItsRun(each, runs, entry)) };
  });
}

/** A call of `environments`, as the bundler leaves it. What looks like one only costs time. */
const ASKS = /\benvironments\b\)?\(/;

function runOnceFor<T>(environment: string, runAll: () => T): T {
  runFor(environment);
  try {
    return runAll();
  } finally {
    runFor(undefined);
  }
}

/** An environment as the run for it defines it. */
function inItsRun(first: Placed, runs: ReadonlyMap<string, readonly Result[]>, entry: number): Placed {
  const name = environmentName(first);
  const result = name === undefined ? undefined : runs.get(name)?.[entry];
  const own = result && definedBy(result).find(each => environmentName(each) === name);
  return own ?? first;
}

function definedBy(result: Result): readonly Placed[] {
  return result.type === 'found' ? result.defined : [];
}

function environmentName({ definition: { kind, name } }: Placed): string | undefined {
  return kind === 'environment' ? name : undefined;
}
