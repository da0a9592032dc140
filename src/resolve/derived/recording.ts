import { derivedGroup } from '../../model/index.js';
import type { Expr, Unit } from '../../promql/index.js';
import type { RecordingDraft } from '../recordings/recording-draft.js';
import type { About } from './value.js';

export interface RecordingParts {
  readonly series: string;
  readonly expr: Expr;
  readonly unit: Unit | undefined;
  readonly help: string;
  /** How often, in milliseconds; as often as the system evaluates if not given. */
  readonly everyMs?: number | undefined;
  readonly labels?: Readonly<Record<string, string>>;
}

/** One recording of a derived value. Those that are evaluated at one pace share a group. */
export function recording(
  { name, site, faulty, environment }: About,
  { series, expr, unit, help, everyMs = 0, labels = {} }: RecordingParts,
): RecordingDraft {
  const intervalMs = everyMs <= environment.prometheus.evaluationInterval ? undefined : everyMs;
  return {
    name: series,
    help,
    expr: { ast: expr, unit, faulty },
    labels,
    group: derivedGroup(name, intervalMs),
    intervalMs,
    site,
  };
}
