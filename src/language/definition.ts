import type { CallSite } from '../core/index.js';

/** Definitions of values that the compiler derives: series that it records, and what belongs to them. */
export const DERIVED_KINDS = [
  'anomaly',
  'baseline',
  'consecutive',
  'forecast',
  'growth',
  'probe',
  'slo',
] as const;

export type DerivedKind = (typeof DERIVED_KINDS)[number];

/** What a person can define. */
export type DefinitionKind =
  | 'metric'
  | 'event'
  | 'alert'
  | 'recording'
  | DerivedKind
  | 'external'
  | 'receiver'
  | 'escalation'
  | 'timeInterval'
  | 'budget'
  | 'dashboard'
  | 'row'
  | 'panel'
  | 'variable'
  | 'annotation'
  | 'system';

/** What a person wrote, as it stands: not judged, not completed. */
export interface Definition<K extends DefinitionKind = DefinitionKind> {
  readonly kind: K;
  /** The logical key within its kind. */
  readonly name: string;
  /** As given; the schema of the kind judges it. */
  readonly options: unknown;
  readonly site: CallSite;
}

/** A handle that a DSL function returned: other definitions refer to it by holding it. */
export interface Defined<K extends DefinitionKind = DefinitionKind> {
  readonly definition: Definition<K>;
}

/** True for a handle of a kind, whatever package copy or module made it. */
export function defines<K extends DefinitionKind>(value: unknown, kind: K): value is Defined<K> {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false;
  const { definition } = value as { readonly definition?: unknown };
  return typeof definition === 'object' && definition !== null && (definition as Definition).kind === kind;
}

/** True for what a function of the language made of a call. */
export function isDefinition(value: unknown): value is Definition {
  if (typeof value !== 'object' || value === null) return false;
  return 'kind' in value && 'name' in value && 'options' in value && 'site' in value;
}
