import { GENERATED, moduleName, type System } from '../../../model/index.js';
import type { Call } from '../calls.js';
import type { Instrument } from '../instruments.js';
import { listed } from '../layout.js';
import { quote } from '../quote.js';
import type { Emitted } from '../select.js';
import { exampleOf, exampleValue } from '../words.js';
import { docstring, inDocstring, PYTHON } from './docstring.js';
import { methodNames, parameters, recordName } from './names.js';

/** What a person reads first: where the module comes from, how to use it, how its functions are named. */
export function moduleDocstring(system: System, { emitted, calls }: Emitted): string {
  const [call] = calls;
  const instrument = exampleOf(emitted);
  const example = call === undefined ? instrument && metricExample(instrument) : callExample(call);
  const before = docstring(0, [
    [`Metrics of ${system.title}: exactly those that its definitions declare.`],
    [GENERATED],
  ]).replace(/\n"""$/, '');
  const after = docstring(0, TEXT).slice(3);
  return [before, '', ...(example === undefined ? [] : [usage(system, example), '']), after, ''].join('\n');
}

const TEXT = [
  [
    'Methods are named after the metric, without the name of the system and without _total: inc_… counts; set_…, inc_… and ' +
      'dec_… move a gauge; observe_… puts a value into a histogram, and time_… the seconds that a with block or a ' +
      'decorated function takes. A record_… method is an event, and moves several metrics. Values are in the unit that ' +
      'the name says.',
  ],
  [
    'What a metric does not declare is not recorded, and stops no program: a value that is none of a closed set or does ' +
      'not match a pattern, a counter that would fall. It is logged once, and counted. Metrics(strict=True) raises a ' +
      'ValueError instead, which is for tests.',
  ],
  [
    'prometheus_client adds a _created series to each counter and histogram, which nothing here reads: set ' +
      'PROMETHEUS_DISABLE_CREATED_SERIES=True in the environment to be without them.',
  ],
];

function usage(system: System, call: string): string {
  return [
    `    from ${moduleName.python(system.name)} import Metrics`,
    '',
    '    metrics = Metrics()',
    inDocstring(call),
  ].join('\n');
}

function callExample(call: Call): string {
  const names = parameters(call.parameters);
  const args = call.parameters.map(parameter => {
    const value = parameter.kind === 'value' ? '1' : quote(exampleValue(parameter.label), '"');
    return call.ordered ? value : `${names.get(parameter.name)}=${value}`;
  });
  return listed(PYTHON, 1, `metrics.${recordName(call)}(`, args, ')');
}

function metricExample(instrument: Instrument): string {
  const names = parameters(instrument.labels, ['amount', 'seconds', 'value']);
  const value = instrument.metric.kind === 'counter' ? [] : ['1'];
  const labels = instrument.labels.map(
    label => `${names.get(label.name)}=${quote(exampleValue(label), '"')}`,
  );
  return listed(PYTHON, 1, `metrics.${methodNames(instrument)[0]}(`, [...value, ...labels], ')');
}
