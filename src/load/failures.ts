import type { Diagnostic } from '../core/index.js';
import type { Ended, EntryResult, Finished, Ran, Thrown } from '../runtime/index.js';
import type { Bundle, Script } from './bundle.js';
import type { Entry } from './entries.js';
import { exception } from './exception.js';
import type { Modules } from './one-by-one.js';
import type { Locate } from './places/locator.js';
import { report } from './problems.js';

interface About {
  readonly entries: readonly Entry[];
  readonly built: Bundle;
  readonly script: Script | Modules;
  readonly locator: () => Promise<Locate>;
}

/** What went wrong while definitions ran. What was thrown needs its place at once: no later stage knows of it. */
export async function failures(ran: Ran, about: About): Promise<readonly Diagnostic[]> {
  if (ran.type === 'ended') return [ended(ran, about, await about.locator())];
  if (ran.strays.length === 0 && ran.entries.every(({ type }) => type === 'defined')) return [];
  const locate = await about.locator();
  const found = await Promise.all(
    about.entries.map((entry, index) => failure(ran.entries[index] as EntryResult, entry, about, locate)),
  );
  return [...onceEach(found.flat(), ran), ...ran.strays.map(stray => exception(stray, [], locate))];
}

async function failure(
  result: EntryResult,
  { name, file }: Entry,
  about: About,
  locate: Locate,
): Promise<readonly Diagnostic[]> {
  const whole = { position: { file, line: 1, column: 1 } };
  const place = { path: [name] };
  switch (result.type) {
    case 'defined':
      return [];
    case 'none': {
      const { found, named } = result;
      return [{ ...report('load/no-system', { file, found, named }, place), ...whole }];
    }
    case 'replaced':
      return [{ ...report('load/replaced-builtin', { file, names: result.names }, place), ...whole }];
    case 'thrown': {
      const circular = await circularRead(result.thrown, name, about);
      return [{ ...whole, ...(circular ?? exception(result.thrown, [name], locate)) }];
    }
  }
}

async function circularRead(
  thrown: Thrown,
  name: string,
  { script, built }: About,
): Promise<Diagnostic | undefined> {
  if (!('fileAt' in script)) return undefined;
  const { circularRead } = await import('./imports/circular.js');
  return circularRead(thrown, name, script, built.inputs);
}

/** A file that several systems import throws once for each of them. */
function onceEach(found: readonly Diagnostic[], { entries }: Finished): readonly Diagnostic[] {
  if (entries.length < 2) return found;
  const byPlace = new Map(
    found.toReversed().map(each => {
      const { file, line, column } = each.position ?? {};
      return [[each.code, each.message, file, line, column].join('\0'), each] as const;
    }),
  );
  return found.filter(each => [...byPlace.values()].includes(each));
}

/** The process is gone: what it was about to run is to blame. */
function ended({ how, during }: Ended, { entries }: About, locate: Locate): Diagnostic {
  if (how.type === 'not-started') return report('load/not-started', { reason: how.reason }, { path: [] });
  const { name, file } = entries[during.entry ?? 0] as Entry;
  const found = during.stack === undefined ? undefined : locate({ site: { stack: during.stack } });
  const place = { position: { file, line: 1, column: 1 }, ...found };
  const path = { path: [name] };
  switch (how.type) {
    case 'time':
      return { ...report('load/endless', { file, seconds: how.seconds }, path), ...place };
    case 'memory':
      return { ...report('load/memory', { file, megabytes: how.megabytes }, path), ...place };
    case 'exit':
      return { ...report('load/ended', { file, how: `with exit code ${how.code}` }, path), ...place };
    case 'signal':
      return { ...report('load/ended', { file, how: `by ${how.signal}` }, path), ...place };
    case 'garbled':
      return { ...report('load/garbled', { file }, path), ...place };
  }
}
