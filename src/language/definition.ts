import type { CallSite } from '../core/index.js';

/** An option of a system that lists definitions. */
export type CollectionName = 'metrics' | 'rules' | 'budgets' | 'dashboards' | 'receivers';

/** How definitions of a kind come to belong to a system. */
export interface Kind {
  /** The option that lists them; parts of other definitions stand in none. */
  readonly listedIn?: CollectionName;
  /**
   * True for what belongs to a system only if it is listed: it says what the system's programs emit, what rings, and what people look at,
   * and naming one elsewhere does not ask for a copy of it. All else belongs where something that belongs uses it, too.
   */
  readonly mustBeListed?: true;
  /** True if the compiler derives series and alerts from it. */
  readonly derived?: true;
}

/** What a person can define, kind by kind. */
export const KINDS = {
  metric: { listedIn: 'metrics', mustBeListed: true },
  event: { listedIn: 'metrics', mustBeListed: true },
  alert: { listedIn: 'rules', mustBeListed: true },
  recording: { listedIn: 'rules' },
  anomaly: { listedIn: 'rules', derived: true },
  baseline: { listedIn: 'rules', derived: true },
  consecutive: { listedIn: 'rules', derived: true },
  forecast: { listedIn: 'rules', derived: true },
  growth: { listedIn: 'rules', derived: true },
  probe: { listedIn: 'rules', derived: true },
  slo: { listedIn: 'rules', derived: true },
  external: { listedIn: 'rules', mustBeListed: true },
  budget: { listedIn: 'budgets', derived: true },
  dashboard: { listedIn: 'dashboards', mustBeListed: true },
  receiver: { listedIn: 'receivers' },
  escalation: {},
  timeInterval: {},
  row: {},
  panel: {},
  variable: {},
  annotation: {},
  system: {},
  environment: {},
} as const satisfies Readonly<Record<string, Kind>>;

export type DefinitionKind = keyof typeof KINDS;

/** The kinds that an option lists, in the order in which messages name them; none for an option that lists nothing. */
export function kindsIn(option: string): readonly DefinitionKind[] {
  return (Object.keys(KINDS) as DefinitionKind[]).filter(kind => (KINDS[kind] as Kind).listedIn === option);
}

export function isCollection(option: string): option is CollectionName {
  return kindsIn(option).length > 0;
}

/** Kinds of values that the compiler derives: series that it records, and what belongs to them. */
export type DerivedKind = {
  [K in DefinitionKind]: (typeof KINDS)[K] extends { readonly derived: true } ? K : never;
}[DefinitionKind];

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
