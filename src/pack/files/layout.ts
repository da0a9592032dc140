import type { DocumentId } from '../../core/index.js';
import type { Format, FormattedDocument } from '../../formats/index.js';

/** Where a document goes below its environment's folder. */
type Layout = { readonly [F in Format]: (id: DocumentId) => string };

/** What stays where it is for as long as people mount these folders: a change is a breaking one. */
const LAYOUT: Layout = {
  alertmanager: () => 'alertmanager/alertmanager.yml',
  template: ({ name }) => `alertmanager/templates/${name}.tmpl`,

  prometheus: () => 'prometheus/prometheus.yml',
  // One folder, because Prometheus reads no deeper ones.
  'rule-file': id => `prometheus/rules/${[...among(id), id.name].join('-')}.yml`,

  dashboard: id => path('grafana/dashboards', ...among(id), `${id.name}.json`),
  // The folders of several environments are often mounted as one, so these files are named after theirs.
  'dashboard-providers': ({ environment }) => `grafana/provisioning/dashboards/${environment}.yml`,
  datasources: ({ environment }) => `grafana/provisioning/datasources/${environment}.yml`,

  page: id => path(...among(id), 'docs', `${id.name}.md`),

  python: id => path(...among(id), 'instrumentation/python', `${id.name}.py`),
  typescript: id => path(...among(id), 'instrumentation/typescript', `${id.name}.ts`),

  compose: () => 'stack/docker-compose.yml',
  readme: () => 'stack/README.md',
  gitignore: () => 'stack/.gitignore',
  blackbox: () => 'stack/blackbox.yml',
  filebeat: () => 'stack/filebeat.yml',
  logstash: ({ name }) => `stack/${name}.conf`,
  'index-template': ({ name }) => `stack/elasticsearch/${name}.json`,
  script: ({ name }) => `stack/elasticsearch/${name}.sh`,
};

/** Where a document goes below the output folder: the environment is the first folder. */
export function pathOf({ format, id }: FormattedDocument): string {
  return path(id.environment, LAYOUT[format](id));
}

/** The system, where it is one among others. */
function among({ environment, system }: DocumentId): readonly string[] {
  return system === undefined || system === environment ? [] : [system];
}

function path(...parts: readonly string[]): string {
  return parts.join('/');
}
