import type { ClosedSet } from '../closed-sets.js';
import type { Instrument, InstrumentLabel } from '../instruments.js';
import { listed } from '../layout.js';
import { quote } from '../quote.js';
import { kindSentence, labelWords } from '../words.js';
import { docstring, PYTHON } from './docstring.js';
import { attribute, methodNames, parameters } from './names.js';

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
  const verb = VERBS[name.slice(0, name.indexOf('_'))] as Verb;
  const names = parameters(labels);
  const parameterOf = (label: InstrumentLabel) => names.get(label.name) ?? label.name;
  const typeOf = ({ set }: InstrumentLabel) => (set && types.get(set)) ?? 'str';
  const child = labels.length === 0 ? '' : `.labels(${labels.map(parameterOf).join(', ')})`;
  const statement = `self.${attribute(instrument)}${child}.${verb.call}`;
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
    ...broken(verb.returns === 'None' ? statement : `return ${statement}`, labels.map(parameterOf)),
  ].join('\n');
}

function check(metric: string, { name, set }: InstrumentLabel, parameter: string, type: string): string[] {
  if (set === undefined) return [];
  const facts = [quote(metric, '"'), quote(name, '"'), parameter, `get_args(${type})`];
  return [listed(PYTHON, 2, '_check(', facts, ')')];
}

/** A statement that is too long is broken inside `labels(…)`. */
function broken(statement: string, labels: readonly string[]): string[] {
  const [head = '', tail = ''] = statement.split(`${labels.join(', ')})`);
  return labels.length === 0
    ? [`${PYTHON.indent.repeat(2)}${statement}`]
    : [listed(PYTHON, 2, head, labels, `)${tail}`)];
}
