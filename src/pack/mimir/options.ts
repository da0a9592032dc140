import * as z from 'zod';

/**
 * What a tenant may have, as Mimir is configured for it; 0 is no limit. The defaults are Mimir's.
 * https://grafana.com/docs/mimir/latest/configure/configuration-parameters/#limits
 */
export const options = z.strictObject({
  /** `ruler_max_rules_per_rule_group` */
  rulesPerGroup: z.int().min(0).default(20),
  /** `ruler_max_rule_groups_per_tenant` */
  groupsPerTenant: z.int().min(0).default(70),
});

export type Options = z.infer<typeof options>;
