import type { ClosedSet } from '../closed-sets.js';
import type { Instrument } from '../instruments.js';
import { listed } from '../layout.js';
import { quote } from '../quote.js';
import { kindSentence } from '../words.js';
import { comment, TYPESCRIPT } from './comment.js';
import { field, labelsType, methodNames, valuesOf } from './names.js';

interface Verb {
  readonly parameters: readonly string[];
  readonly returns: string;
  /** What of the client's, with which arguments besides the labels. */
  readonly call: string;
  readonly args: readonly string[];
  /** What stands in front of the metric's help. */
  readonly title: string;
}

const amount = { parameters: ['amount = 1'], returns: 'void', args: ['amount'] };
const value = { parameters: ['value: number'], returns: 'void', args: ['value'] };

const VERBS: Readonly<Record<string, Verb>> = {
  inc: { ...amount, call: 'inc', title: 'Adds to' },
  dec: { ...amount, call: 'dec', title: 'Subtracts from' },
  set: { ...value, call: 'set', title: 'Sets' },
  observe: { ...value, call: 'observe', title: 'Observes' },
  time: {
    parameters: [],
    returns: '() => number',
    call: 'startTimer',
    args: [],
    title: 'Begins to time, until what it returns is called',
  },
};

/** The methods of one metric. */
export function methods(instrument: Instrument, types: ReadonlyMap<ClosedSet, string>): string[] {
  const { metric, labels } = instrument;
  const checks = labels.flatMap(({ name, set }) => {
    if (set === undefined) return [];
    const facts = [
      quote(metric.name, "'"),
      quote(name, "'"),
      `labels.${name}`,
      valuesOf(types.get(set) ?? ''),
    ];
    return [listed(TYPESCRIPT, 2, 'check(', facts, ');')];
  });
  return methodNames(instrument).map(({ verb: word, name }) => {
    const verb = VERBS[word] as Verb;
    const labelled = labels.length > 0;
    const parameters = [...(labelled ? [`labels: ${labelsType(instrument)}`] : []), ...verb.parameters];
    const args = [...(labelled ? ['labels'] : []), ...verb.args].join(', ');
    const result = verb.returns === 'void' ? '' : 'return ';
    return [
      comment(1, [`${verb.title}: ${metric.help}`, kindSentence(metric)]),
      listed(TYPESCRIPT, 1, `${name}(`, parameters, `): ${verb.returns} {`),
      ...checks,
      `    ${result}this.${field(instrument)}.${verb.call}(${args});`,
      '  }',
    ].join('\n');
  });
}
