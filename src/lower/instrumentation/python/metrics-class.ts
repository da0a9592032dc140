import { formatNumber } from '../../../core/index.js';
import { rejectedSeries, type System } from '../../../model/index.js';
import { acrossProcesses, beginsAtZero } from '../beginning.js';
import type { ClosedSet } from '../closed-sets.js';
import type { Instrument } from '../instruments.js';
import { listed } from '../layout.js';
import { quote } from '../quote.js';
import type { Emitted } from '../select.js';
import { REJECT } from './checks.js';
import { docstring, PYTHON } from './docstring.js';
import { methods } from './methods.js';
import { attribute, className } from './names.js';
import { hasQuantiles } from './quantiles.js';
import { recordMethod } from './record-method.js';

/** The class that holds all metrics: who makes one chooses the registry. */
export function metricsClass(
  system: System,
  { emitted, calls }: Emitted,
  types: ReadonlyMap<ClosedSet, string>,
): string {
  const head = [
    'class Metrics:',
    docstring(1, [
      [`The metrics of ${system.title}, registered when it is made: once per registry.`],
      [
        'A program gives none and has them where prometheus_client looks; a test gives a CollectorRegistry of its own, ' +
          'and strict=True to have a ValueError for what must not be recorded.',
      ],
    ]),
    '',
    '    def __init__(',
    '        self, registry: CollectorRegistry = REGISTRY, *, strict: bool = False',
    '    ) -> None:',
    '        self._strict = strict',
    '        self._told: set[str] = set()',
    ...rejected(system, emitted),
    ...emitted.map(declaration),
    ...emitted.filter(beginsAtZero).map(each => beginning(each, types)),
  ].join('\n');
  const parts = [
    head,
    ...calls.map(call => recordMethod(call, types)),
    ...emitted.flatMap(instrument => methods(instrument, types)),
    REJECT.trimStart().replace(/^/, '    '),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What counts samples that are not recorded. It begins at 0 for all metrics, so that the first is seen. */
function rejected({ name }: System, emitted: readonly Instrument[]): string[] {
  const metrics = emitted.map(({ metric }) => quote(metric.name, '"'));
  return [
    listed(
      PYTHON,
      2,
      'self._rejected = Counter(',
      [
        quote(rejectedSeries(name).replace(/_total$/, ''), '"'),
        '"Samples that were not recorded, because a value was not as declared."',
        '("metric",)',
        'registry=registry',
      ],
      ')',
    ),
    listed(PYTHON, 2, 'for metric in (', metrics, metrics.length === 1 ? ',):' : '):'),
    '            self._rejected.labels(metric)',
  ];
}

function beginning(instrument: Instrument, types: ReadonlyMap<ClosedSet, string>): string {
  const sets = instrument.labels.map(({ set }) => `get_args(${set && types.get(set)})`);
  return listed(PYTHON, 2, '_begin(', [`self.${attribute(instrument)}`, ...sets], ')');
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
      ...(metric.kind === 'gauge' ? [`multiprocess_mode="live${acrossProcesses(instrument)}"`] : []),
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
