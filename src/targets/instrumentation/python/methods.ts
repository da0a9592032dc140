import type { Metric } from '../../../model/index.js';
import type { ClosedSet } from '../closed-sets.js';
import type { Instrument, InstrumentLabel } from '../instruments.js';
import { listed } from '../layout.js';
import { quote } from '../quote.js';
import { kindSentence, labelWords } from '../words.js';
import { docstring, PYTHON } from './docstring.js';
import { attribute, methodNames, parameters } from './names.js';
import { hasQuantiles } from './quantiles.js';

interface Verb {
  readonly parameters: readonly string[];
  readonly returns: string;
  /** What the client does. */
  readonly call: string;
  /** What stands in front of the metric's help. */
  readonly title: string;
}

const amount = ['amount: float = 1'];
const value = ['value: float'];

const VERBS: Readonly<Record<string, Verb>> = {
  inc: { parameters: amount, returns: 'None', call: 'inc(amount)', title: 'Add to' },
  dec: { parameters: amount, returns: 'None', call: 'dec(amount)', title: 'Subtract from' },
  set: { parameters: value, returns: 'None', call: 'set(value)', title: 'Set' },
  observe: { parameters: value, returns: 'None', call: 'observe(value)', title: 'Observe' },
  time: { parameters: [], returns: 'Timer', call: 'time()', title: 'Time a with block or a function' },
};

/** The methods of one metric. */
export function methods(instrument: Instrument, types: ReadonlyMap<ClosedSet, string>): string[] {
  return methodNames(instrument).map(name => method(name, instrument, types));
}

function method(name: string, instrument: Instrument, types: ReadonlyMap<ClosedSet, string>): string {
  const { metric, labels } = instrument;
  const verb = verbOf(name, metric);
  const names = parameters(labels);
  const parameterOf = (label: InstrumentLabel) => names.get(label.name) ?? label.name;
  const typeOf = ({ set }: InstrumentLabel) => (set && types.get(set)) ?? 'str';
  return [
    listed(
      PYTHON,
      1,
      `def ${name}(`,
      [
        'self',
        ...verb.parameters,
        ...(labels.length === 0 ? [] : ['*']),
        ...labels.map(label => `${parameterOf(label)}: ${typeOf(label)}`),
      ],
      `) -> ${verb.returns}:`,
    ),
    docstring(2, [
      [`${verb.title}: ${metric.help}`],
      [kindSentence(metric)],
      labels.flatMap(label => {
        const words = labelWords(label);
        return words === '' ? [] : [`${parameterOf(label)}: ${words}`];
      }),
    ]),
    ...labels.flatMap(label => check(metric.name, label, parameterOf(label), typeOf(label))),
    ...statements(`self.${attribute(instrument)}`, labels.map(parameterOf), verb),
  ].join('\n');
}

/** Our own class times with what Python has for that. */
function verbOf(name: string, metric: Metric): Verb {
  const verb = VERBS[name.slice(0, name.indexOf('_'))] as Verb;
  return verb.returns === 'Timer' && hasQuantiles(metric)
    ? { ...verb, returns: 'AbstractContextManager[None]' }
    : verb;
}

function check(metric: string, { name, set }: InstrumentLabel, parameter: string, type: string): string[] {
  if (set === undefined) return [];
  const facts = [quote(metric, '"'), quote(name, '"'), parameter, `get_args(${type})`];
  return [listed(PYTHON, 2, '_check(', facts, ')')];
}

/** The call; in two steps where one line is too short for it. */
function statements(target: string, labels: readonly string[], { call, returns }: Verb): string[] {
  const result = returns === 'None' ? '' : 'return ';
  if (labels.length === 0) return [`${MARGIN}${result}${target}.${call}`];
  const line = `${MARGIN}${result}${target}.labels(${labels.join(', ')}).${call}`;
  if (line.length <= PYTHON.width) return [line];
  return [listed(PYTHON, 2, `series = ${target}.labels(`, labels, ')'), `${MARGIN}${result}series.${call}`];
}

const MARGIN = PYTHON.indent.repeat(2);
