import { among, FOR_PEOPLE, type Layout, path } from '../shared/layout.js';

/** What the tools for mixins look for by name. Rules that belong to an alert stand in the file of the alerts. */
const RULE_FILES: Readonly<Record<string, string>> = {
  alerts: 'prometheus_alerts.yaml',
  recordings: 'prometheus_rules.yaml',
};

export const LAYOUT: Partial<Layout> = {
  ...FOR_PEOPLE,
  'rule-file': id => path(...among(id), RULE_FILES[id.name] ?? `prometheus_${id.name}.yaml`),
  dashboard: id => path(...among(id), 'dashboards_out', `${id.name}.json`),
};
