import { problem, problems } from '../core/index.js';

type Size = { readonly kind: string; readonly name: string; readonly bytes: number; readonly limit: number };

export const { report, codes } = problems({
  'pack/name-taken': problem<{ kind: string; name: string }>({
    severity: 'error',
    message: ({ kind, name }) => `two objects of the kind ${kind} would have the name "${name}"`,
    help: () => 'give one of what they are made from another name, or the systems different secrets',
  }),
  'pack/object-too-large': problem<Size>({
    severity: 'error',
    message: ({ kind, name, bytes, limit }) =>
      `the ${kind} "${name}" has ${bytes} bytes, and the cluster refuses more than ${limit}`,
    help: ({ kind }) =>
      kind === 'PrometheusRule'
        ? 'it holds one group of rules, which cannot be split: give some of its recordings another group'
        : 'split what it is made from in two',
  }),
  'pack/object-not-appliable': problem<Size>({
    severity: 'warning',
    message: ({ kind, name, bytes, limit }) =>
      `the ${kind} "${name}" has ${bytes} bytes, and \`kubectl apply\` refuses more than ${limit}`,
    help: () => 'apply it with --server-side, or split what it is made from in two',
  }),
  'pack/scrape-field': problem<{ job: string; field: string }>({
    severity: 'error',
    message: ({ job, field }) => `${field} of the scrape job "${job}" has no place in a ScrapeConfig`,
    help: () => 'leave it out, or write prometheus.yml: form: files',
  }),
  'pack/datasource-secret': problem<{ datasource: string }>({
    severity: 'error',
    message: ({ datasource }) =>
      `the data source "${datasource}" reads a secret from a file, which a GrafanaDatasource cannot`,
    help: () => 'dashboards: configmap leaves data sources to Grafana, which reads the file',
  }),
  'pack/mimir-secret-file': problem<{ field: string; file: string }>({
    severity: 'error',
    message: ({ field, file }) =>
      `Mimir's Alertmanager refuses the field ${field}, which names the file ${file}: it reads no files`,
    help: () =>
      'leave the output alertmanager out, and let an Alertmanager of your own notify; secrets themselves are never written',
  }),
  'pack/mimir-rules-per-group': problem<{ group: string; rules: number; limit: number }>({
    severity: 'error',
    message: ({ group, rules, limit }) =>
      `the group "${group}" has ${rules} rules, and a tenant of Mimir may have ${limit} in a group`,
    help: () =>
      "give some of its recordings another group; or raise the tenant's ruler_max_rules_per_rule_group, and say so: rulesPerGroup",
  }),
  'pack/mimir-groups': problem<{ environment: string; groups: number; limit: number }>({
    severity: 'error',
    message: ({ environment, groups, limit }) =>
      `"${environment}" has ${groups} groups of rules, and a tenant of Mimir may have ${limit}`,
    help: () => "raise the tenant's ruler_max_rule_groups_per_tenant, and say so: groupsPerTenant",
  }),
});
