import { formatDuration } from '../../core/index.js';
import type { Definition } from '../../language/index.js';
import { derivedGroup } from '../../model/index.js';
import { type Expr, type Expression, type Unit, vector } from '../../promql/index.js';
import type { Context } from '../context.js';

/** A derived value: what its recordings are named after, and what it is derived from. */
export interface About {
  readonly definition: Pick<Definition, 'name' | 'site'>;
  /** Expressions whose mistakes are those of every recording. */
  readonly from: readonly Expression[];
  readonly context: Context;
}

export interface Recorded {
  readonly series: string;
  readonly expr: Expr;
  readonly unit: Unit | undefined;
  readonly help: string;
  /** How often, in milliseconds; as often as the system evaluates if not given. */
  readonly everyMs?: number | undefined;
  readonly labels?: Readonly<Record<string, string>>;
}

/** A definition of one recording. Those of a derived value that are evaluated at one pace share a group. */
export function recording(about: About, recorded: Recorded): Definition<'recording'> {
  const { definition, from, context } = about;
  const { series, expr, unit, help, everyMs, labels = {} } = recorded;
  const usual = context.options.prometheus.evaluationInterval;
  const every = everyMs === undefined || everyMs <= usual ? undefined : formatDuration(everyMs);
  return {
    kind: 'recording',
    name: series,
    site: definition.site,
    options: {
      expr: vector({ ast: expr, unit, faults: from.flatMap(({ faults }) => faults) }),
      help,
      labels,
      group: derivedGroup(definition.name, every),
      ...(every === undefined ? {} : { every }),
    },
  };
}
