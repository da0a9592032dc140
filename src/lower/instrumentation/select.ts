import type { LeftOut, Obstacle } from '../../formats/index.js';
import type { Metric } from '../../model/index.js';
import { isNative } from '../../promql/index.js';
import { type Call, movedMetrics } from './calls.js';
import { type Check, labelChecks, valueCheck } from './checks.js';
import type { Instrument } from './instruments.js';

/** What a module has. */
export interface Emitted {
  readonly emitted: readonly Instrument[];
  readonly calls: readonly Call[];
}

/** What becomes of the metrics and the events in one language. */
export interface Selection extends Emitted {
  readonly leftOut: readonly LeftOut[];
}

/** How a language names things, and what its client library makes of the metrics besides. */
export interface Language {
  /** The names that a metric takes in the module. */
  readonly namesOf: (instrument: Instrument) => readonly string[];
  readonly namesOfCall: (call: Call) => readonly string[];
  readonly clashes?: (instruments: readonly Instrument[]) => ReadonlyMap<Instrument, Obstacle>;
}

/**
 * Divides metrics and events by what a language can have of them. A name is the first one's that wants it, in canonical
 * order, so that a module never has two things of one name.
 */
export function selectFor(
  instruments: readonly Instrument[],
  calls: readonly Call[],
  /** The series that the module has of its own. */
  reserved: string,
  { namesOf, namesOfCall, clashes = () => new Map() }: Language,
): Selection {
  const obstacles = clashes(instruments);
  const owners = new Map<string, string>();
  const leftOut: LeftOut[] = [];
  const keeps = (
    { name, origin }: Omit<LeftOut, 'obstacle'>,
    names: readonly string[],
    known: Obstacle | undefined,
  ): boolean => {
    const obstacle = known ?? taken(names, owners);
    if (obstacle !== undefined) leftOut.push({ name, origin, obstacle });
    else for (const each of names) owners.set(each, name);
    return obstacle === undefined;
  };
  const emitted = instruments.filter(instrument =>
    keeps(
      instrument.metric,
      namesOf(instrument),
      obstacleOf(instrument.metric, reserved) ?? obstacles.get(instrument),
    ),
  );
  const present = new Set(emitted.map(({ metric }) => metric.name));
  const possible = calls.filter(call => {
    const missing = movedMetrics(call).find(metric => !present.has(metric));
    return keeps(
      call,
      namesOfCall(call),
      missing === undefined ? undefined : { type: 'metric', name: missing },
    );
  });
  return { emitted, calls: possible, leftOut };
}

/** Python's client keeps a counter's name without `_total`, too. */
function isNamedLike(name: string, counter: string): boolean {
  return name.replace(/_total$/, '') === counter.replace(/_total$/, '');
}

function taken(names: readonly string[], owners: ReadonlyMap<string, string>): Obstacle | undefined {
  for (const name of names) {
    const owner = owners.get(name);
    if (owner !== undefined) return { type: 'function', name, other: owner };
  }
  return undefined;
}

/** The kinds of checks that a module makes, in canonical order. */
export function checkTypes({ emitted, calls }: Emitted): readonly Check['type'][] {
  const all = [
    ...emitted.flatMap(instrument => [...labelChecks(instrument.labels), valueCheck('', [instrument])]),
    ...calls.flatMap(({ checks }) => checks),
  ];
  return [...new Set(all.map(({ type }) => type))].sort();
}

/** What no language can have of a metric. */
function obstacleOf(metric: Metric, reserved: string): Obstacle | undefined {
  if (isNative(metric)) return { type: 'native' };
  return isNamedLike(metric.name, reserved) ? { type: 'reserved' } : undefined;
}
