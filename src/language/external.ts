import * as z from 'zod';
import { callSite } from '../core/index.js';
import { SEVERITIES, type Severity } from '../model/index.js';
import type { LabelMatcher, MatcherInput } from '../promql/index.js';
import type { Defined } from './definition.js';
import { type Described, named } from './described.js';
import { key, labelName } from './parts.js';
import { type Completed, optionsOf } from './tie.js';

declare const severity: unique symbol;
declare const carried: unique symbol;
declare const owned: unique symbol;
declare const classed: unique symbol;

/** An alert of a rule that is not ours, with what the escalation must know of it. */
export interface External<
  S extends Severity = Severity,
  L extends string = string,
  O extends string = string,
  C extends string = string,
> extends Defined<'external'> {
  readonly [severity]: S;
  readonly [carried]: L;
  readonly [owned]: O;
  readonly [classed]: C;
}

export interface ExternalInput<S extends Severity, L extends string, O extends string, C extends string> {
  /** Which steps of the policy it takes. */
  readonly severity: S;
  /** What it is called, where two of one name are told apart. Default: the definition's name. */
  readonly alertname?: string;
  /** Labels that it is known by, beside its name: `{ job: 'node', severity: matches('crit.*') }`. */
  readonly where?: Readonly<Record<string, MatcherInput<string>>>;
  /** Labels that it surely carries; what depends on it may share them. */
  readonly carries?: readonly L[];
  /** Whose policy serves it, if not the system's. */
  readonly owner?: O;
  /** Which cooldown it has, if not the policy's. */
  readonly class?: C;
}

const matcher = z.custom<MatcherInput<string>>(
  value =>
    typeof value === 'string' ||
    (Array.isArray(value) && value.every(each => typeof each === 'string')) ||
    (value as Partial<LabelMatcher<string>> | null)?.type === 'matcher',
  'must be a string, a list of strings, matches(…) or not(…)',
);

/** Options of `external`. */
export const externalSchema = optionsOf<ExternalInput<Severity, string, string, string>>()(
  z.strictObject({
    severity: z.enum(SEVERITIES),
    /** What it is called, if not as this definition is. */
    alertname: z.string().min(1).optional(),
    /** Further labels that it is known by. */
    where: z.record(labelName, matcher).default({}),
    /** Labels that it surely carries. */
    carries: z.array(labelName).default([]),
    owner: key.optional(),
    class: key.optional(),
  }),
);

export type ExternalOptions = Completed<typeof externalSchema>;

/**
 * An alert of somebody else's rule, such as a mixin's: `external('NodeFilesystemSpaceFillingUp', { severity: 'warning' })`.
 * Alertmanager alone escalates it: each step waits in a group of its own until its delay is over. That restarts with
 * Alertmanager from 0.30 on, it groups nothing, and a label whose value changes (one that holds `$value`) would make it
 * another alert each time: what such a rule's labels are, nobody here can know.
 */
export function external<
  const S extends Severity,
  const L extends string = never,
  const O extends string = never,
  const C extends string = never,
>(name: string, options: ExternalInput<S, L, O, C>): External<S, L, O, C> {
  const definition = { kind: 'external' as const, name, options, site: callSite(external) };
  return { definition } as External<S, L, O, C>;
}

/** `external`, as data. */
export const describedExternal: Described = named(
  'external',
  external,
  externalSchema,
  `external('NodeFilesystemSpaceFillingUp', { severity: 'warning', where: { job: 'node' } })`,
);
