import type { LogicalPath } from '../../core/index.js';
import { DERIVED_KINDS, type Definition } from '../../language/index.js';
import type { Context } from '../context.js';
import type { DerivedDefinition } from '../derived/derivation.js';
import { collect } from './collect.js';
import { handles, ofKind, only } from './handles.js';

const DERIVED = [...DERIVED_KINDS, 'budget'] as const;

/** The definitions of a system by kind: each name once, in canonical order. */
export interface Definitions {
  /** What is recorded, or derived otherwise, because it is listed or something reads it. */
  readonly recordings: readonly Definition<'recording'>[];
  readonly derived: readonly DerivedDefinition[];
  readonly metrics: readonly Definition<'metric'>[];
  readonly events: readonly Definition<'event'>[];
  readonly alerts: readonly Definition<'alert'>[];
  readonly externals: readonly Definition<'external'>[];
  readonly dashboards: readonly Definition<'dashboard'>[];
  /** Those that are listed; policies name others. */
  readonly receivers: readonly Definition<'receiver'>[];
}

/** What a system's options list, and of what can be reached from them, what is recorded because something reads it. */
export function findDefinitions(
  options: Context['options'],
  reachable: readonly Definition[],
  path: LogicalPath,
  context: Context,
): Definitions {
  const listed = <K extends Definition['kind']>(from: unknown, kinds: readonly K[], collection: string) => {
    const { definitions, problems } = collect(from, kinds, collection, path);
    context.note(...problems);
    return definitions;
  };
  const measured = listed(options.metrics, ['metric', 'event'], 'metrics');
  const rules = listed(options.rules, ['alert', 'recording', ...DERIVED_KINDS, 'external'], 'rules');
  listed(options.budgets, ['budget'], 'budgets');
  return {
    metrics: only('metric', ofKind('metric', measured), path, context),
    events: only('event', ofKind('event', measured), path, context),
    alerts: only('alert', ofKind('alert', rules), path, context),
    externals: only('external', ofKind('external', rules), path, context),
    dashboards: handles('dashboard', options.dashboards, 'dashboards', path, context),
    receivers: listed(options.receivers, ['receiver'], 'receivers'),
    recordings: ofKind('recording', reachable),
    derived: DERIVED.flatMap(kind => ofKind(kind, reachable)),
  };
}
