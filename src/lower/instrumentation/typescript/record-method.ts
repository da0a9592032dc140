import { ownValue } from '../../../core/index.js';
import { type Call, type CallMove, DOES, movedMetrics } from '../calls.js';
import type { ClosedSet } from '../closed-sets.js';
import { listed } from '../layout.js';
import { quote } from '../quote.js';
import { callSentence } from '../words.js';
import { guard } from './checks.js';
import { comment, TYPESCRIPT } from './comment.js';
import { callType, field, recordName } from './names.js';

/** The method of an event: it records in all metrics, or in none. */
export function recordMethod(call: Call, types: ReadonlyMap<ClosedSet, string>): string {
  const parameter = call.parameters.length === 0 ? '' : `event: ${callType(call)}`;
  const given = { label: read, value: read };
  return [
    comment(1, [call.help, callSentence(call)]),
    `  ${recordName(call)}(${parameter}): void {`,
    ...guard(call.checks, given, types, movedMetrics(call)),
    ...call.moves.map(moved),
    '  }',
  ].join('\n');
}

const read = (name: string): string => `event.${name}`;

function moved({ instrument, value, fixed }: CallMove): string {
  const labels = instrument.labels.map(({ name }) => {
    const value = ownValue(fixed, name);
    return `${name}: ${value === undefined ? read(name) : quote(value, "'")}`;
  });
  const number = value === undefined ? '' : read(value);
  const target = `this.${field(instrument)}.${DOES[instrument.metric.kind]}(`;
  if (labels.length === 0) return `    ${target}${number});`;
  const tail = number === '' ? ' });' : ` }, ${number});`;
  const line = `    ${target}{ ${labels.join(', ')}${tail}`;
  if (line.length <= TYPESCRIPT.width) return line;
  if (number === '') return listed(TYPESCRIPT, 2, `${target}{`, labels, '});');
  const object = listed(TYPESCRIPT, 3, '{ ', labels, ' },');
  const first = object.includes('\n') ? listed(TYPESCRIPT, 3, '{', labels, '},') : object;
  return [`    ${target}`, first, `      ${number},`, '    );'].join('\n');
}
