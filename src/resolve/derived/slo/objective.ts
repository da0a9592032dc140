import type { SloOptions } from '../../../language/index.js';
import { sloId, sloLabel } from '../../../model/index.js';
import { series, type VectorSelector } from '../../../promql/index.js';
import type { Value } from '../value.js';

export type Slo = Value<SloOptions>;

/** What is promised, and the share of errors that it leaves. */
export interface Promised {
  readonly objective: number;
  readonly budget: number;
}

/** The labels by which Sloth tells objectives apart. */
function identity({ name, options: { service } }: Slo): Readonly<Record<string, string>> {
  return { [sloLabel.id]: sloId(service, name), [sloLabel.service]: service, [sloLabel.slo]: name };
}

/** The labels of every series of an objective. */
export function labelsOf(slo: Slo): Readonly<Record<string, string>> {
  return { ...slo.options.labels, ...identity(slo) };
}

/** A series of an objective. */
export function seriesOf(slo: Slo, metric: string): VectorSelector {
  return series(metric, identity(slo));
}
