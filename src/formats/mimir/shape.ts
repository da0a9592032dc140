import type { RuleGroup } from '../rules/index.js';

/** A namespace of a tenant's rules, as `mimirtool rules load` reads it. */
export interface MimirRules {
  readonly namespace: string;
  readonly groups: readonly RuleGroup[];
}

/** A tenant's Alertmanager. https://grafana.com/docs/mimir/latest/references/http-api/#set-alertmanager-configuration */
export interface MimirAlertmanager {
  readonly template_files?: Readonly<Record<string, string>>;
  readonly alertmanager_config: string;
}
