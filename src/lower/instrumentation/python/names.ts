import type { Metric } from '../../../model/index.js';
import type { Call } from '../calls.js';
import type { Instrument } from '../instruments.js';
import { verbsOf } from '../verbs.js';
import { hasQuantiles } from './quantiles.js';

const CLASSES = { counter: 'Counter', gauge: 'Gauge', histogram: 'Histogram', summary: 'Summary' } as const;

/** The class of a metric: one of the client's, or ours where that has none. */
export function className(metric: Metric): string {
  return hasQuantiles(metric) ? '_Quantiles' : CLASSES[metric.kind];
}

/** Names of a metric's methods: `inc_api_requests`. */
export function methodNames(instrument: Instrument): readonly string[] {
  return verbsOf(instrument).map(verb => `${verb}_${instrument.stem}`);
}

/** The method of an event: `record_api_request`. */
export function recordName({ name }: Pick<Call, 'name'>): string {
  return `record_${name}`;
}

/** The attribute that holds it. */
export function attribute({ metric, stem }: Instrument): string {
  return `_${stem}${metric.kind === 'counter' ? '_total' : ''}`;
}

/** Every name that a metric takes in the class. */
export function pythonNames(instrument: Instrument): readonly string[] {
  return [...methodNames(instrument), attribute(instrument)];
}

/** Every name that an event takes in it. */
export function pythonCallNames(call: Pick<Call, 'name'>): readonly string[] {
  return [recordName(call)];
}

/** What a label's parameter may not be called: https://docs.python.org/3/reference/lexical_analysis.html#keywords, and ours. */
const TAKEN = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if ' +
    'import in is lambda nonlocal not or pass raise return try while with yield __debug__ self problem series ' +
    'get_args Timer _finite _growing _matching _number _one_of'
  ).split(' '),
);

/** The parameter for each label: its name, with a `_` behind it where that is a word of Python's, ours, or `besides`. */
export function parameters(
  labels: readonly { readonly name: string }[],
  besides: readonly string[] = [],
): ReadonlyMap<string, string> {
  const used = new Set(labels.map(({ name }) => name));
  return new Map(
    labels.map(({ name }) => {
      if (!TAKEN.has(name) && !besides.includes(name)) return [name, name];
      let parameter = `${name}_`;
      while (used.has(parameter)) parameter += '_';
      return [name, parameter];
    }),
  );
}
