import { formatNumber } from '../../../core/index.js';
import type { System } from '../../../model/index.js';
import type { ClosedSet } from '../closed-sets.js';
import type { Instrument } from '../instruments.js';
import { filled, listed } from '../layout.js';
import { quote } from '../quote.js';
import { comment, TYPESCRIPT } from './comment.js';
import { methods } from './methods.js';
import { field, labelsType } from './names.js';

export const CLASSES = {
  counter: 'Counter',
  gauge: 'Gauge',
  histogram: 'Histogram',
  summary: 'Summary',
} as const;

/** The class that holds all metrics: who makes one chooses the registry. */
export function metricsClass(
  system: System,
  emitted: readonly Instrument[],
  types: ReadonlyMap<ClosedSet, string>,
): string {
  const parts = [
    emitted.map(declaration).join('\n'),
    `  constructor(registry: Registry = register) {\n${emitted.map(creation).join('\n')}\n  }`,
    ...emitted.flatMap(instrument => methods(instrument, types)),
  ];
  return [
    comment(0, [
      `The metrics of ${system.title}, registered when it is made: once per registry. Tests give it one of their own.`,
    ]),
    `export class Metrics {\n${parts.join('\n\n')}\n}`,
  ].join('\n');
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
    '      registers: [registry],',
    '    });',
  ].join('\n');
}

function numbers(name: string, values: readonly number[] | undefined): string[] {
  return values === undefined || values.length === 0
    ? []
    : [filled(TYPESCRIPT, 3, `${name}: [`, values.map(formatNumber), '],')];
}
