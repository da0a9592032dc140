import { formatNumber } from '../../../core/index.js';
import { rejectedSeries, type System } from '../../../model/index.js';
import { acrossProcesses, beginsAtZero } from '../beginning.js';
import type { ClosedSet } from '../closed-sets.js';
import type { Instrument } from '../instruments.js';
import { filled, listed } from '../layout.js';
import { quote } from '../quote.js';
import type { Emitted } from '../select.js';
import { REJECT } from './checks.js';
import { comment, TYPESCRIPT } from './comment.js';
import { methods } from './methods.js';
import { field, labelsType, valuesOf } from './names.js';
import { recordMethod } from './record-method.js';

export const CLASSES = {
  counter: 'Counter',
  gauge: 'Gauge',
  histogram: 'Histogram',
  summary: 'Summary',
} as const;

/** The class that holds all metrics: who makes one chooses the registry. */
export function metricsClass(
  system: System,
  { emitted, calls }: Emitted,
  types: ReadonlyMap<ClosedSet, string>,
): string {
  const fields = [
    ...emitted.map(declaration),
    "  readonly #rejected: Counter<'metric'>;",
    '  readonly #told = new Set<string>();',
    '  readonly #strict: boolean;',
    '  readonly #warn: (message: string) => void;',
  ];
  const parts = [
    fields.join('\n'),
    constructorOf(system, emitted, types),
    ...calls.map(call => recordMethod(call, types)),
    ...emitted.flatMap(instrument => methods(instrument, types)),
    REJECT,
  ];
  return [
    comment(0, [
      `The metrics of ${system.title}, registered when it is made: once per registry. Tests give it one of their own.`,
    ]),
    `export class Metrics {\n${parts.join('\n\n')}\n}`,
  ].join('\n');
}

function constructorOf(
  { name }: System,
  emitted: readonly Instrument[],
  types: ReadonlyMap<ClosedSet, string>,
): string {
  const metrics = emitted.map(({ metric }) => quote(metric.name, "'"));
  return [
    '  constructor(registry: Registry = register, { strict = false, warn = warnOnConsole }: MetricsOptions = {}) {',
    '    this.#strict = strict;',
    '    this.#warn = warn;',
    '    this.#rejected = new Counter({',
    `      name: ${quote(rejectedSeries(name), "'")},`,
    "      help: 'Samples that were not recorded, because a value was not as declared.',",
    "      labelNames: ['metric'],",
    '      registers: [registry],',
    '    });',
    ...(metrics.length === 0
      ? []
      : [
          listed(
            TYPESCRIPT,
            2,
            'for (const metric of [',
            metrics,
            ']) this.#rejected.inc({ metric }, 0);',
          ).replace(/\]\) (this.*)$/, ']) {\n      $1\n    }'),
        ]),
    ...emitted.map(creation),
    ...emitted.filter(canBegin).map(each => beginning(each, types)),
    '  }',
  ].join('\n');
}

/** prom-client has no way to make a summary's series but to observe something. */
const canBegin = (instrument: Instrument): boolean =>
  beginsAtZero(instrument) && instrument.metric.kind !== 'summary';

function beginning(instrument: Instrument, types: ReadonlyMap<ClosedSet, string>): string {
  const sets = instrument.labels.map(
    ({ name, set }) => `${name}: ${valuesOf((set && types.get(set)) ?? '')}`,
  );
  const target = `this.${field(instrument)}`;
  const call = instrument.metric.kind === 'counter' ? `${target}.inc(labels, 0);` : `${target}.zero(labels);`;
  const head = `for (const labels of combinations({ ${sets.join(', ')} }))`;
  const line = `    ${head} ${call}`;
  if (line.length <= TYPESCRIPT.width) return line;
  if (head.length + 4 <= TYPESCRIPT.width) return `    ${head}\n      ${call}`;
  return `${listed(TYPESCRIPT, 2, 'for (const labels of combinations({', sets, '}))')}\n      ${call}`;
}

function declaration(instrument: Instrument): string {
  const { metric, labels } = instrument;
  const head = `  readonly ${field(instrument)}: ${CLASSES[metric.kind]}`;
  if (labels.length === 0) return `${head};`;
  const line = `${head}<keyof ${labelsType(instrument)}>;`;
  return line.length <= TYPESCRIPT.width ? line : `${head}<\n    keyof ${labelsType(instrument)}\n  >;`;
}

function creation(instrument: Instrument): string {
  const { metric, labels } = instrument;
  const names = labels.map(({ name }) => quote(name, "'"));
  return [
    `    this.${field(instrument)} = new ${CLASSES[metric.kind]}({`,
    `      name: ${quote(metric.name, "'")},`,
    `      help: ${quote(metric.help, "'")},`,
    ...(labels.length === 0 ? [] : [listed(TYPESCRIPT, 3, 'labelNames: [', names, '],')]),
    ...numbers('buckets', metric.buckets),
    ...numbers('percentiles', metric.quantiles),
    ...(metric.kind === 'gauge' && acrossProcesses(instrument) !== 'sum' ? ["      aggregator: 'max',"] : []),
    '      registers: [registry],',
    '    });',
  ].join('\n');
}

function numbers(name: string, values: readonly number[] | undefined): string[] {
  return values === undefined || values.length === 0
    ? []
    : [filled(TYPESCRIPT, 3, `${name}: [`, values.map(formatNumber), '],')];
}
