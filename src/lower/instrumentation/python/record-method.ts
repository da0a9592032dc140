import { ownValue } from '../../../core/index.js';
import { type Call, type CallMove, DOES, movedMetrics } from '../calls.js';
import type { ClosedSet } from '../closed-sets.js';
import { listed } from '../layout.js';
import { quote } from '../quote.js';
import { callSentence, parameterWords } from '../words.js';
import { guard } from './checks.js';
import { docstring, PYTHON } from './docstring.js';
import { effect, labelType } from './methods.js';
import { parameters, recordName } from './names.js';

/** The method of an event: it records in all metrics, or in none. */
export function recordMethod(call: Call, types: ReadonlyMap<ClosedSet, string>): string {
  const names = parameters(call.parameters);
  const parameterOf = (name: string) => names.get(name) ?? name;
  const typed = call.parameters.map(parameter => {
    const type = parameter.kind === 'value' ? 'float' : labelType(parameter.label, types);
    return `${parameterOf(parameter.name)}: ${type}`;
  });
  const named = call.ordered || typed.length === 0 ? [] : ['*'];
  return [
    listed(PYTHON, 1, `def ${recordName(call)}(`, ['self', ...named, ...typed], ') -> None:'),
    docstring(2, [
      [call.help],
      [callSentence(call)],
      call.parameters.flatMap(parameter => {
        const words = parameterWords(parameter);
        return words === '' ? [] : [`${parameterOf(parameter.name)}: ${words}`];
      }),
    ]),
    ...guard(call.checks, parameterOf, types, movedMetrics(call)),
    ...call.moves.flatMap(move => moved(move, parameterOf)),
  ].join('\n');
}

function moved({ instrument, value, fixed }: CallMove, parameterOf: (name: string) => string): string[] {
  const labels = instrument.labels.map(({ name }) => {
    const value = ownValue(fixed, name);
    return value === undefined ? parameterOf(name) : quote(value, '"');
  });
  const given = value === undefined ? '' : parameterOf(value);
  return effect(instrument, labels, DOES[instrument.metric.kind], given);
}
