// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Grafana writes variables like that
import type { Artifact } from '../../src/core/index.js';
import { toJson, toYaml } from '../../src/formats/text/index.js';

/** Any JSON, as a test writes it. */
export type Loose = Readonly<Record<string, unknown>>;

export const SLACK_FILE = '/run/secrets/slack';
const PROMETHEUS = { type: 'prometheus', uid: '${datasource}' };

export const DASHBOARD_PATH = 'demo/grafana/dashboards/overview.json';
export const RULES_PATH = 'demo/prometheus/rules/alerts.yml';
export const PROMETHEUS_PATH = 'demo/prometheus/prometheus.yml';
export const ALERTMANAGER_PATH = 'demo/alertmanager/alertmanager.yml';

export function artifact(path: string, content: string): Artifact {
  const mediaType = path.endsWith('.json')
    ? 'application/json'
    : path.endsWith('.yml')
      ? 'application/yaml'
      : 'text/plain';
  const format = FORMATS.find(([, form]) => form.test(path))?.[0];
  return { path, mediaType, content, format, origin: ['demo', 'things', 'it'] };
}

/** What the files of these tests are, by where they stand. */
const FORMATS = [
  ['dashboard', /\/grafana\/dashboards\//],
  ['dashboard-providers', /\/provisioning\/dashboards\//],
  ['datasources', /\/provisioning\/datasources\//],
  ['rule-file', /\/prometheus\/rules\//],
  ['prometheus', /\/prometheus\.yml$/],
  ['alertmanager', /\/alertmanager\.yml$/],
  ['compose', /\/docker-compose\.yml$/],
  ['blackbox', /\/blackbox\.yml$/],
  ['filebeat', /\/filebeat\.yml$/],
  ['template', /\.tmpl$/],
] as const;

export const jsonFile = (path: string, value: unknown): Artifact => artifact(path, toJson(value));
export const yamlFile = (path: string, value: unknown): Artifact => artifact(path, toYaml(value));

export const aQuery = (parts: Loose = {}): Loose => ({
  refId: 'A',
  expr: 'up',
  datasource: PROMETHEUS,
  ...parts,
});

export const aPanel = (parts: Loose = {}): Loose => ({
  id: 2,
  type: 'timeseries',
  title: 'Targets',
  gridPos: { x: 0, y: 1, w: 12, h: 8 },
  datasource: PROMETHEUS,
  targets: [aQuery()],
  ...parts,
});

/** A panel with these options for every field, and overrides. */
export const withFields = (defaults: Loose, overrides: readonly Loose[] = []): Loose =>
  aPanel({ fieldConfig: { defaults, overrides } });

export const aRow = (parts: Loose = {}): Loose => ({
  id: 1,
  type: 'row',
  title: 'Traffic',
  collapsed: false,
  gridPos: { x: 0, y: 0, w: 24, h: 1 },
  panels: [],
  ...parts,
});

export const aVariable = (parts: Loose = {}): Loose => ({
  type: 'query',
  name: 'job',
  datasource: PROMETHEUS,
  query: 'label_values(up, job)',
  refresh: 2,
  ...parts,
});

/** `variables` come after the one for the data source. */
export function aDashboard({
  variables = [],
  ...parts
}: Loose & { readonly variables?: readonly Loose[] } = {}): Loose {
  return {
    uid: 'demo-overview',
    title: 'Overview',
    schemaVersion: 42,
    time: { from: 'now-6h', to: 'now' },
    templating: {
      list: [{ type: 'datasource', name: 'datasource', query: 'prometheus', refresh: 1 }, ...variables],
    },
    annotations: { list: [] },
    panels: [aRow(), aPanel()],
    ...parts,
  };
}

export const dashboardFile = (
  parts: Parameters<typeof aDashboard>[0] = {},
  path = DASHBOARD_PATH,
): Artifact => jsonFile(path, aDashboard(parts));

/** A dashboard with one row and this panel in it. */
export const panelFile = (panel: Loose, variables: readonly Loose[] = []): Artifact =>
  dashboardFile({ panels: [aRow(), panel], variables });

export const anAlert = (parts: Loose = {}): Loose => ({ alert: 'Down', expr: 'up == 0', ...parts });

export const ruleFile = (rules: readonly Loose[], path = RULES_PATH, name = 'demo'): Artifact =>
  yamlFile(path, { groups: [{ name, rules }] });

export const prometheusFile = (parts: Loose = {}): Artifact =>
  yamlFile(PROMETHEUS_PATH, { global: { scrape_interval: '15s' }, rule_files: ['rules/*.yml'], ...parts });

export const aReceiver = (parts: Loose = {}): Loose => ({
  name: 'chat',
  slack_configs: [{ api_url_file: SLACK_FILE, channel: '#ops' }],
  ...parts,
});

export const alertmanagerFile = (parts: Loose = {}): Artifact =>
  yamlFile(ALERTMANAGER_PATH, { route: { receiver: 'chat' }, receivers: [aReceiver()], ...parts });

export const templateFile = (content: string): Artifact =>
  artifact('demo/alertmanager/templates/slack.tmpl', content);

/** A service with all that keeps it in its place. */
export const aService = (parts: Loose = {}): Loose => ({
  image: 'example/web:1.2.3',
  restart: 'unless-stopped',
  cap_drop: ['ALL'],
  security_opt: ['no-new-privileges:true'],
  mem_limit: '64m',
  cpus: 1,
  pids_limit: 64,
  logging: { driver: 'json-file', options: {} },
  ...parts,
});

export const composeFile = (services: Loose, parts: Loose = {}): Artifact =>
  yamlFile('demo/stack/docker-compose.yml', {
    name: 'demo',
    services,
    networks: { default: { name: 'demo' } },
    ...parts,
  });
