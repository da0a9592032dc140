import { type Definition, externalSchema } from '../../language/index.js';
import type { ExternalAlert } from '../../model/index.js';
import type { RouteMatcher } from '../../notify/index.js';
import { compilePattern, matchersOf } from '../../promql/index.js';
import type { Context } from '../context.js';
import { shape } from '../definitions/shape.js';
import type { Policies } from '../escalation/index.js';
import { report } from '../problems/problems.js';
import { is } from '../routing/index.js';
import { notePolicyMistakes } from './policy-of-alert.js';

/** The alerts of other people's rules, by their definitions. */
export function resolveExternals(
  definitions: readonly Definition<'external'>[],
  policies: Policies,
  context: Context,
): ReadonlyMap<Definition, ExternalAlert> {
  return new Map(
    definitions.flatMap(definition => {
      const external = resolveExternal(definition, policies, context);
      return external === undefined ? [] : [[definition, external] as const];
    }),
  );
}

function resolveExternal(
  definition: Definition<'external'>,
  policies: Policies,
  context: Context,
): ExternalAlert | undefined {
  const { name, options, site } = definition;
  const path = [context.system, 'externals', String(name)];
  context.place(path, site);
  const shaped = shape(externalSchema, options, path);
  if ('problems' in shaped) {
    context.note(...shaped.problems);
    context.refuse(definition);
    return undefined;
  }
  const { severity, alertname = name, where, carries, owner, class: className } = shaped.value;
  const matchers = [is('alertname', alertname), ...matchersOf(where)];
  for (const { label, operator, value } of matchers) {
    const fault = operator === '=~' || operator === '!~' ? compilePattern(value).fault : undefined;
    if (fault !== undefined)
      context.note(
        report('external/pattern', { label, problem: fault }, { path: [...path, 'where', label] }),
      );
  }
  const policy = notePolicyMistakes({ severity, owner, class: className }, policies, path, context);
  return {
    name,
    severity,
    matchers,
    carries: [...new Set([...carries, ...matchers.filter(isSure).map(({ label }) => label)])].sort(),
    policy: policy?.name ?? '',
    owner,
    class: className,
    origin: path,
  };
}

/** Matches only where the label is there. */
function isSure({ operator, value }: RouteMatcher): boolean {
  return (operator === '=' && value !== '') || (operator === '!=' && value === '');
}
