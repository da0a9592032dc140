import { formatNumber } from '../../../core/index.js';
import type { System } from '../../../model/index.js';
import type { ClosedSet } from '../closed-sets.js';
import type { Instrument } from '../instruments.js';
import { listed } from '../layout.js';
import { quote } from '../quote.js';
import { docstring, PYTHON } from './docstring.js';
import { methods } from './methods.js';
import { attribute, className } from './names.js';
import { hasQuantiles } from './quantiles.js';

/** The class that holds all metrics: who makes one chooses the registry. */
export function metricsClass(
  system: System,
  emitted: readonly Instrument[],
  types: ReadonlyMap<ClosedSet, string>,
): string {
  const head = [
    'class Metrics:',
    docstring(1, [
      [`The metrics of ${system.title}, registered when it is made: once per registry.`],
      ['Tests give it a CollectorRegistry of their own.'],
    ]),
    '',
    '    def __init__(self, registry: CollectorRegistry = REGISTRY) -> None:',
    ...(emitted.length === 0 ? ['        pass'] : emitted.map(declaration)),
  ].join('\n');
  return `${[head, ...emitted.flatMap(instrument => methods(instrument, types))].join('\n\n')}\n`;
}

/** The client adds `_total` to the name of a counter by itself. */
function declaration(instrument: Instrument): string {
  const { metric, labels } = instrument;
  const name = metric.kind === 'counter' ? metric.name.replace(/_total$/, '') : metric.name;
  const buckets = metric.buckets?.map(formatNumber);
  return listed(
    PYTHON,
    2,
    `self.${attribute(instrument)} = ${className(metric)}(`,
    [
      quote(name, '"'),
      quote(metric.help, '"'),
      ...(labels.length === 0
        ? []
        : [
            tuple(
              '',
              labels.map(label => quote(label.name, '"')),
            ),
          ]),
      ...(buckets === undefined ? [] : [tuple('buckets=', buckets)]),
      ...(hasQuantiles(metric) ? [tuple('quantiles=', (metric.quantiles ?? []).map(formatNumber))] : []),
      'registry=registry',
    ],
    ')',
  );
}

/** As an argument: one level deeper than the call. */
function tuple(head: string, items: readonly string[]): string {
  const [only] = items;
  if (items.length === 1) return `${head}(${only},)`;
  return listed(PYTHON, 3, `${head}(`, items, ')').trimStart();
}
