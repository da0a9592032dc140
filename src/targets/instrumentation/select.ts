import type { Metric } from '../../model/index.js';
import type { Obstacle } from './catalogue.js';
import type { Instrument } from './instruments.js';

/** A metric that a module cannot have, and why. */
export interface LeftOut {
  readonly metric: Metric;
  readonly obstacle: Obstacle;
}

/** What becomes of the metrics in one language. */
export interface Selection {
  readonly emitted: readonly Instrument[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Divides the metrics by what a language can have of them. A name is the first metric's that wants it, in canonical
 * order, so that a module never has two things of one name.
 */
export function selectFor(
  instruments: readonly Instrument[],
  /** The names that a metric takes in the module. */
  namesOf: (instrument: Instrument) => readonly string[],
  /** What the client library makes of the metrics besides. */
  clashes: (instruments: readonly Instrument[]) => ReadonlyMap<Instrument, Obstacle> = () => new Map(),
): Selection {
  const obstacles = clashes(instruments);
  const owners = new Map<string, Instrument>();
  const emitted: Instrument[] = [];
  const leftOut: LeftOut[] = [];
  for (const instrument of instruments) {
    const names = namesOf(instrument);
    const obstacle = obstacles.get(instrument) ?? taken(names, owners);
    if (obstacle !== undefined) {
      leftOut.push({ metric: instrument.metric, obstacle });
      continue;
    }
    emitted.push(instrument);
    for (const name of names) owners.set(name, instrument);
  }
  return { emitted, leftOut };
}

function taken(names: readonly string[], owners: ReadonlyMap<string, Instrument>): Obstacle | undefined {
  for (const name of names) {
    const owner = owners.get(name);
    if (owner !== undefined) return { type: 'function', name, other: owner.metric.name };
  }
  return undefined;
}
