import { builtins } from './builtins.js';
import { encoder } from './encode.js';
import { evaluate, type Provided } from './evaluate.js';
import { exported, type Found } from './exported.js';
import { calledFunctions } from './functions.js';
import { ofEach, type Result } from './of-each.js';
import type { EntryResult, Finished, Program, Progress } from './program.js';
import { describe } from './thrown.js';

/** What running definitions needs of the process in which they run. */
export interface Surroundings {
  readonly provided: Provided;
  /** Is told what is about to run, so that it can be named if it never ends. */
  readonly progress: (progress: Progress) => void;
  /** Waits until what is to happen at once has happened, and hands over what went wrong in it. */
  readonly strays: () => Promise<readonly unknown[]>;
}

/**
 * Runs definitions, and makes data of what they say: functions of texts are called, getters are read. Everything that a person
 * wrote runs here, and nothing of it runs later.
 */
export async function run(
  { code, entries, cwd }: Program,
  { provided, progress, strays }: Surroundings,
): Promise<Finished> {
  const replaced = builtins();
  /** What an entry came to, unless it threw, or others can no longer be relied upon because of it. */
  const attempt = <T>(work: () => T): T | Exclude<Result, Found> => {
    try {
      const result = work();
      const names = replaced();
      return names.length === 0 ? result : { type: 'replaced', names };
    } catch (error) {
      return { type: 'thrown', thrown: describe(error) };
    }
  };
  const runAll = () => {
    const modules = evaluate(code, cwd, provided);
    return entries.map((_, entry) => {
      progress({ entry });
      return attempt((): Found => exported((modules[entry] as () => Record<string, unknown>)()));
    });
  };
  const found = ofEach(runAll, code);
  const stray = (await strays()).map(describe);
  let entry = 0;
  const graph = encoder(calledFunctions(({ stack }) => progress({ entry, stack })));
  const results = found.map((result, index): EntryResult => {
    entry = index;
    if (result.type !== 'found') return result;
    progress({ entry });
    return attempt((): EntryResult => ({ type: 'defined', defined: result.defined.map(graph.add) }));
  });
  return { type: 'finished', entries: results, graph: graph.graph(), strays: stray };
}
