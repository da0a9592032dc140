import type { ClosedSet } from '../closed-sets.js';
import type { Instrument } from '../instruments.js';
import { labelWords } from '../words.js';
import { comment } from './comment.js';
import { labelsType } from './names.js';

/** The labels of a metric, each with what is known of its values. */
export function labelsInterface(instrument: Instrument, types: ReadonlyMap<ClosedSet, string>): string {
  const members = instrument.labels.flatMap(label => {
    const words = labelWords(label);
    const type = (label.set && types.get(label.set)) ?? 'string';
    return [...(words === '' ? [] : [comment(1, [words])]), `  ${label.name}: ${type};`];
  });
  // A type and not an interface, because only those go where any string may be a key.
  return `export type ${labelsType(instrument)} = {\n${members.join('\n')}\n};`;
}
