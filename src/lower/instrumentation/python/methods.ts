import { labelChecks, valueCheck } from '../checks.js';
import type { ClosedSet } from '../closed-sets.js';
import type { Instrument, InstrumentLabel } from '../instruments.js';
import { listed } from '../layout.js';
import { kindSentence, labelWords } from '../words.js';
import { guard } from './checks.js';
import { docstring, PYTHON } from './docstring.js';
import { attribute, methodNames, parameters } from './names.js';

interface Verb {
  readonly parameters: readonly string[];
  /** What stands in front of the metric's help. */
  readonly title: string;
}

const amount = ['amount: float = 1'];
const value = ['value: float'];

const VERBS: Readonly<Record<string, Verb>> = {
  inc: { parameters: amount, title: 'Add to' },
  dec: { parameters: amount, title: 'Subtract from' },
  set: { parameters: value, title: 'Set' },
  observe: { parameters: value, title: 'Observe' },
  time: { parameters: [], title: 'Time a with block or a function' },
};

/** The methods of one metric. */
export function methods(instrument: Instrument, types: ReadonlyMap<ClosedSet, string>): string[] {
  return methodNames(instrument).map(name => method(name, instrument, types));
}

function method(name: string, instrument: Instrument, types: ReadonlyMap<ClosedSet, string>): string {
  const { metric, labels } = instrument;
  const verb = name.slice(0, name.indexOf('_'));
  const about = VERBS[verb] as Verb;
  const names = parameters(labels, ['amount', 'seconds', 'value']);
  const parameterOf = (label: string) => names.get(label) ?? label;
  const given = labels.map(label => parameterOf(label.name));
  const number = about.parameters === amount ? 'amount' : 'value';
  return [
    listed(
      PYTHON,
      1,
      `def ${name}(`,
      [
        'self',
        ...about.parameters,
        ...(labels.length === 0 ? [] : ['*']),
        ...labels.map(label => `${parameterOf(label.name)}: ${labelType(label, types)}`),
      ],
      `) -> ${verb === 'time' ? 'Timer' : 'None'}:`,
    ),
    docstring(2, [
      [`${about.title}: ${metric.help}`],
      [kindSentence(metric)],
      labels.flatMap(label => {
        const words = labelWords(label);
        return words === '' ? [] : [`${parameterOf(label.name)}: ${words}`];
      }),
    ]),
    ...(verb === 'time'
      ? timing(name, given)
      : [
          ...guard([...labelChecks(labels), valueCheck(number, [instrument])], parameterOf, types, [
            metric.name,
          ]),
          ...effect(instrument, given, verb, number),
        ]),
  ].join('\n');
}

/** The type of a label's parameter. A number is as good a text as any, where the set is open. */
export function labelType({ set }: InstrumentLabel, types: ReadonlyMap<ClosedSet, string>): string {
  return (set && types.get(set)) ?? 'str | int';
}

/** A timer observes as people do, so that what it observes is checked once more when it is known. */
function timing(name: string, labels: readonly string[]): string[] {
  const observe = `self.${name.replace(/^time_/, 'observe_')}`;
  if (labels.length === 0) return [`${MARGIN}return Timer(${observe})`];
  const named = labels.map(label => `${label}=${label}`);
  const line = `${MARGIN}return Timer(lambda seconds: ${observe}(seconds, ${named.join(', ')}))`;
  if (line.length <= PYTHON.width) return [line];
  return [
    `${MARGIN}return Timer(`,
    listed(PYTHON, 3, `lambda seconds: ${observe}(`, ['seconds', ...named], ')'),
    `${MARGIN})`,
  ];
}

/** What the client does, in two steps where one line is too short for it. `labels` are expressions. */
export function effect(
  instrument: Instrument,
  labels: readonly string[],
  verb: string,
  given: string,
): string[] {
  const target = `self.${attribute(instrument)}`;
  if (labels.length === 0) return [`${MARGIN}${target}.${verb}(${given})`];
  const line = `${MARGIN}${target}.labels(${labels.join(', ')}).${verb}(${given})`;
  if (line.length <= PYTHON.width) return [line];
  return [listed(PYTHON, 2, `series = ${target}.labels(`, labels, ')'), `${MARGIN}series.${verb}(${given})`];
}

const MARGIN = PYTHON.indent.repeat(2);
