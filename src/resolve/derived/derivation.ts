import type { Diagnostic, LogicalPath } from '../../core/index.js';
import type { Definition, DerivedKind } from '../../language/index.js';
import type { Schema } from '../../model/index.js';
import type { Expression } from '../../promql/index.js';
import type { Context } from '../context.js';
import { shape } from '../definitions/shape.js';
import { duplicate } from '../definitions/unique.js';
import { join } from './join.js';
import type { Expander, Expansion, JointExpander, Value } from './value.js';

/** An expression that a derived value was given, and the option that holds it. */
export type Source = readonly [option: LogicalPath, expression: Expression];

/** A kind of derived value. */
type Kind<O> = {
  /** What judges its options, as for everything that people write. */
  readonly schema: Schema<O>;
  /** The expressions among them: their mistakes are reported once, whatever is made of them. */
  readonly sources: (options: O) => readonly Source[];
  /** An option that, with the name, tells two values apart. */
  readonly variant?: string;
  /** The collection that its values stand in, where they have one of their own; logical paths say it. */
  readonly collection?: string;
} & ({ readonly expand: Expander<O> } | { readonly expandAll: JointExpander<O> });

/** Definitions of what the compiler derives. */
export type DerivedDefinition = Definition<DerivedKind>;

/** How definitions of a kind become drafts. */
export interface Derivation {
  /** True if all of a system come to something together. */
  readonly isJoint: boolean;
  readonly derive: (definitions: readonly DerivedDefinition[], context: Context) => Expansion;
}

export function derivation<O>(kind: Kind<O>): Derivation {
  const expandAll: JointExpander<O> =
    'expandAll' in kind ? kind.expandAll : values => join(values.map(each => blamed(kind.expand(each))));
  return {
    isJoint: 'expandAll' in kind,
    derive: (definitions, context) => {
      const values = distinct(definitions, kind, context).flatMap(each => completed(each, kind, context));
      const expansion = values.length === 0 ? {} : expandAll(values);
      const { mistakes = [] } = expansion;
      context.note(...mistakes);
      if (mistakes.length > 0) definitions.forEach(context.refuse);
      return expansion;
    },
  };
}

/** Where the options of a value are wrong, what it comes to is wrong for that reason: nothing more is said of it. */
function blamed(expansion: Expansion): Expansion {
  const { mistakes = [], recordings = [], alerts = [] } = expansion;
  if (mistakes.length === 0) return expansion;
  return {
    ...expansion,
    recordings: recordings.map(each => ({ ...each, expr: { ...each.expr, faulty: true } })),
    alerts: alerts.map(each => ({ ...each, when: { ...each.when, faulty: true } })),
  };
}

function completed<O>(definition: DerivedDefinition, kind: Kind<O>, context: Context): readonly Value<O>[] {
  const { name, options: given, site } = definition;
  const path = pathOf(definition, kind, context);
  context.place(path, site);
  const shaped = shape(kind.schema, given, path);
  if ('problems' in shaped) {
    context.note(...shaped.problems);
    context.refuse(definition);
    return [];
  }
  const options = shaped.value;
  const faults = kind.sources(options).flatMap(source => faultsOf(source, path));
  context.note(...faults);
  const environment = { system: context.system, prometheus: context.options.prometheus };
  return [{ name, options, environment, faulty: faults.length > 0, path, site }];
}

function faultsOf([option, { faults, site }]: Source, path: LogicalPath): readonly Diagnostic[] {
  return faults.map(fault => ({ ...fault, path: [...path, ...option], site }));
}

/** The first of each name, and of each variant of it; others are noted. */
function distinct<O>(
  definitions: readonly DerivedDefinition[],
  kind: Kind<O>,
  context: Context,
): readonly DerivedDefinition[] {
  const first = new Map<string, DerivedDefinition>();
  for (const each of definitions) {
    const { name, options, site } = each;
    const given = (options ?? {}) as Readonly<Record<string, unknown>>;
    const key = JSON.stringify([name, kind.variant === undefined ? null : given[kind.variant]]);
    const before = first.get(key);
    if (before === undefined) first.set(key, each);
    else context.note(duplicate(each.kind, { name, site }, pathOf(each, kind, context), before.site));
  }
  return [...first.values()];
}

function pathOf<O>(
  { kind, name }: DerivedDefinition,
  { collection = kind }: Kind<O>,
  { system }: Context,
): LogicalPath {
  return [system, collection, String(name)];
}
