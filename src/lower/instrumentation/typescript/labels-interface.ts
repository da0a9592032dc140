import type { Call } from '../calls.js';
import type { ClosedSet } from '../closed-sets.js';
import type { Instrument, InstrumentLabel } from '../instruments.js';
import { labelWords, parameterWords } from '../words.js';
import { comment } from './comment.js';
import { callType, labelsType } from './names.js';

/** The labels of a metric, each with what is known of its values. */
export function labelsInterface(instrument: Instrument, types: ReadonlyMap<ClosedSet, string>): string {
  const members = instrument.labels.flatMap(label =>
    member(label.name, labelWords(label), typeOf(label, types)),
  );
  return record(labelsType(instrument), members);
}

/** What a call is given: labels and values by name. */
export function eventInterface(call: Call, types: ReadonlyMap<ClosedSet, string>): string {
  const members = call.parameters.flatMap(parameter =>
    member(
      parameter.name,
      parameterWords(parameter),
      parameter.kind === 'value' ? 'number' : typeOf(parameter.label, types),
    ),
  );
  return record(callType(call), members);
}

/** A number is as good a text as any, where the set is open. */
function typeOf({ set }: InstrumentLabel, types: ReadonlyMap<ClosedSet, string>): string {
  return (set && types.get(set)) ?? 'string | number';
}

function member(name: string, words: string, type: string): string[] {
  return [...(words === '' ? [] : [comment(1, [words])]), `  ${name}: ${type};`];
}

// A type and not an interface, because only those go where any string may be a key.
function record(name: string, members: readonly string[]): string {
  return `export type ${name} = {\n${members.join('\n')}\n};`;
}
