import { coverage, disjoint, type TimeInterval, zones } from '../../notify/index.js';
import type { Context } from '../context.js';
import { report } from '../problems/problems.js';
import type { RotationTurns } from './deliveries.js';

/** At any time it is the turn of exactly one: neither of nobody nor of two. */
export function noteRotationMistakes(
  { intervals: names, hasOtherwise, path }: RotationTurns,
  known: readonly TimeInterval[],
  { note }: Context,
): void {
  const turns = names.flatMap(name => known.find(each => each.name === name) ?? []);
  // What is wrong with an interval is said of the interval.
  if (turns.some(({ spans }) => spans.length === 0)) return;
  const told = zones(turns);
  if (told.length > 1) {
    note(report('escalation/rotation-zones', { zones: told }, { path }));
    return;
  }
  turns.forEach((turn, index) => {
    const other = turns.slice(0, index).find(each => !disjoint(each, turn));
    if (other !== undefined)
      note(report('escalation/rotation-overlap', { first: other.name, second: turn.name }, { path }));
  });
  const isWhole = coverage(turns) === 'always';
  if (!isWhole && !hasOtherwise) note(report('escalation/rotation-gap', { turns: names }, { path }));
  if (isWhole && hasOtherwise) note(report('escalation/rotation-otherwise', {}, { path }));
}
