import type { Metrics } from '../../../src/promql/index.js';
import type { Random } from './random.js';

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  job: ['api', 'db'],
  instance: ['a:1', 'b:2'],
  le: ['0.1', '1.0', '+Inf'],
  quantile: ['0.5', '0.99'],
  status: ['200', '500'],
};

export interface InputSeries {
  readonly series: string;
  readonly values: string;
}

/** Series of every declared metric, in the notation of promtool, and of one that nobody declares, with labels as they come. */
export function seriesFor({ signatures, targetLabels }: Metrics, random: Random): InputSeries[] {
  const input: InputSeries[] = [];
  const add = (
    name: string,
    labels: readonly string[],
    values: Readonly<Record<string, readonly string[] | undefined>>,
  ) => {
    for (const set of combinations(labels, label => values[label] ?? TEXTS[label] ?? ['x', 'y'])) {
      input.push({
        series: `${name}{${set.join(',')}}`,
        values: `${random.below(50)}+${1 + random.below(9)}x30`,
      });
    }
  };
  for (const { name, kind, labels, recorded } of signatures.values()) {
    const names = [...new Set([...Object.keys(labels), ...(recorded === true ? [] : targetLabels)])];
    const values = Object.fromEntries(
      Object.entries(labels).map(([label, signature]) => [label, signature.values]),
    );
    if (kind === 'histogram') {
      add(`${name}_bucket`, [...names, 'le'], values);
      add(`${name}_sum`, names, values);
      add(`${name}_count`, names, values);
    } else add(name, kind === 'summary' ? [...names, 'quantile'] : names, values);
  }
  input.push({ series: 'nobody_knows{job="api"}', values: '1x30' });
  input.push({ series: 'nobody_knows{instance="a:1",zone="x"}', values: '2x30' });
  return input;
}

function combinations(labels: readonly string[], values: (label: string) => readonly string[]): string[][] {
  return labels.reduce<string[][]>(
    (sets, label) =>
      sets.flatMap(set => values(label).map(value => [...set, `${label}=${JSON.stringify(value)}`])),
    [[]],
  );
}
