import { compareText } from '../../../core/index.js';
import { GENERATED, type System } from '../../../model/index.js';
import { beginsAtZero } from '../beginning.js';
import type { Call } from '../calls.js';
import type { ClosedSet } from '../closed-sets.js';
import type { Instrument } from '../instruments.js';
import { listed } from '../layout.js';
import { quote } from '../quote.js';
import { checkTypes, type Emitted } from '../select.js';
import { setsOf, typeNames } from '../type-names.js';
import { exampleOf, exampleValue } from '../words.js';
import { CHECKS, COMBINATIONS, OPTIONS } from './checks.js';
import { comment, TYPESCRIPT } from './comment.js';
import { eventInterface, labelsInterface } from './labels-interface.js';
import { CLASSES, metricsClass } from './metrics-class.js';
import { callType, labelsType, methodNames, recordName, valuesOf } from './names.js';

/** The module for programs in TypeScript, laid out as Biome would. */
export function typescriptModule(system: System, selection: Emitted): string {
  const { emitted, calls } = selection;
  const sets = setsOf(emitted);
  const types = typeNames(sets, taken(selection));
  const parts = [
    imports(emitted),
    moduleComment(system, selection),
    ...sets.map(set => setType(set, types.get(set) ?? '')),
    ...calls.filter(({ parameters }) => parameters.length > 0).map(each => eventInterface(each, types)),
    ...emitted.filter(({ labels }) => labels.length > 0).map(each => labelsInterface(each, types)),
    OPTIONS,
    metricsClass(system, selection, types),
    ...(emitted.some(beginsAtZero) ? [COMBINATIONS] : []),
    ...checkTypes(selection).map(check => CHECKS[check]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What the module has already, so that no label's type may be called so. */
function taken({ emitted, calls }: Emitted): ReadonlySet<string> {
  return new Set([
    ...Object.values(CLASSES),
    ...[
      'Metrics',
      'MetricsOptions',
      'Number',
      'Object',
      'RangeError',
      'Record',
      'RegExp',
      'Registry',
      'Set',
      'String',
    ],
    ...['JSON', 'Readonly'],
    ...emitted.map(labelsType),
    ...calls.map(callType),
  ]);
}

function imports(emitted: readonly Instrument[]): string {
  const classes = new Set(['Counter', ...emitted.map(({ metric }) => CLASSES[metric.kind])]);
  return listed(
    TYPESCRIPT,
    0,
    'import { ',
    [...[...classes].sort(compareText), 'type Registry', 'register'],
    " } from 'prom-client';",
  );
}

function moduleComment(system: System, { emitted, calls }: Emitted): string {
  const [call] = calls;
  const instrument = exampleOf(emitted);
  const example = call === undefined ? instrument && usage(instrument) : callUsage(call);
  return comment(0, [
    `Metrics of ${system.title}: exactly those that its definitions declare.`,
    GENERATED,
    ...(example === undefined ? [] : [`const metrics = new Metrics(); ${example}`]),
    'Methods are named after the metric, without the name of the system and without _total: inc… counts; set…, inc… and ' +
      'dec… move a gauge; observe… puts a value into a histogram, and time… the seconds until the function that it ' +
      'returns is called. A record… method is an event, and moves several metrics. Values are in the unit that the name says.',
    'What a metric does not declare is not recorded, and stops no program: a value that is none of a closed set or does ' +
      'not match a pattern, a counter that would fall. It is told once, and counted. With { strict: true } it is a ' +
      'RangeError instead, which is for tests.',
  ]);
}

function callUsage(call: Call): string {
  const given = call.parameters.map(
    parameter =>
      `${parameter.name}: ${parameter.kind === 'value' ? '1' : quote(exampleValue(parameter.label), "'")}`,
  );
  return `metrics.${recordName(call)}(${given.length === 0 ? '' : `{ ${given.join(', ')} }`});`;
}

function usage(instrument: Instrument): string {
  const labels = instrument.labels
    .map(label => `${label.name}: ${quote(exampleValue(label), "'")}`)
    .join(', ');
  const args = [
    ...(labels === '' ? [] : [`{ ${labels} }`]),
    ...(instrument.metric.kind === 'counter' ? [] : ['1']),
  ];
  return `metrics.${methodNames(instrument)[0]?.name}(${args.join(', ')});`;
}

/** The values of a set, and their type. */
function setType({ values }: ClosedSet, type: string): string {
  const constant = valuesOf(type);
  const literals = values.map(value => quote(value, "'"));
  const line = `export type ${type} = (typeof ${constant})[number];`;
  return [
    listed(TYPESCRIPT, 0, `export const ${constant} = [`, literals, '] as const;'),
    line.length <= TYPESCRIPT.width ? line : line.replace(' = ', ' =\n  '),
  ].join('\n');
}
