import { labelChecks, valueCheck } from '../checks.js';
import type { ClosedSet } from '../closed-sets.js';
import type { Instrument } from '../instruments.js';
import { listed } from '../layout.js';
import { kindSentence } from '../words.js';
import { guard } from './checks.js';
import { comment, TYPESCRIPT } from './comment.js';
import { field, labelsType, methodNames } from './names.js';

interface Verb {
  readonly parameters: readonly string[];
  readonly returns: string;
  /** What of the client's, with which argument besides the labels. */
  readonly call: string;
  readonly number?: string;
  /** What stands in front of the metric's help. */
  readonly title: string;
}

const amount = { parameters: ['amount = 1'], returns: 'void', number: 'amount' };
const value = { parameters: ['value: number'], returns: 'void', number: 'value' };

const VERBS: Readonly<Record<string, Verb>> = {
  inc: { ...amount, call: 'inc', title: 'Adds to' },
  dec: { ...amount, call: 'dec', title: 'Subtracts from' },
  set: { ...value, call: 'set', title: 'Sets' },
  observe: { ...value, call: 'observe', title: 'Observes' },
  time: {
    parameters: [],
    returns: '() => number',
    call: 'startTimer',
    title: 'Begins to time, until what it returns is called',
  },
};

/** The methods of one metric. */
export function methods(instrument: Instrument, types: ReadonlyMap<ClosedSet, string>): string[] {
  const { metric, labels } = instrument;
  return methodNames(instrument).map(({ verb: word, name }) => {
    const verb = VERBS[word] as Verb;
    const labelled = labels.length > 0;
    const parameters = [...(labelled ? [`labels: ${labelsType(instrument)}`] : []), ...verb.parameters];
    const args = [...(labelled ? ['labels'] : []), ...(verb.number === undefined ? [] : [verb.number])].join(
      ', ',
    );
    const checks = [
      ...labelChecks(labels),
      ...(verb.number === undefined ? [] : [valueCheck(verb.number, [instrument])]),
    ];
    const given = { label: (label: string) => `labels.${label}`, value: (number: string) => number };
    return [
      comment(1, [`${verb.title}: ${metric.help}`, kindSentence(metric)]),
      listed(TYPESCRIPT, 1, `${name}(`, parameters, `): ${verb.returns} {`),
      ...guard(checks, given, types, [metric.name], verb.returns === 'void' ? '' : ' () => 0'),
      `    ${verb.returns === 'void' ? '' : 'return '}this.${field(instrument)}.${verb.call}(${args});`,
      '  }',
    ].join('\n');
  });
}
