import type { DocumentId } from '../../core/index.js';
import type { Format, FormattedDocument } from '../../formats/index.js';

/** Where a document goes below its system's folder. */
type Layout = { readonly [F in Format]: (id: DocumentId) => string };

/** What stays where it is for as long as people mount these folders: a change is a breaking one. */
const LAYOUT: Layout = {
  alertmanager: () => 'alertmanager/alertmanager.yml',
  template: ({ name }) => `alertmanager/templates/${name}.tmpl`,

  prometheus: () => 'prometheus/prometheus.yml',
  'rule-file': ({ name }) => `prometheus/rules/${name}.yml`,

  dashboard: ({ name }) => `grafana/dashboards/${name}.json`,
  // The folders of several systems are often mounted as one, so these files are named after theirs.
  'dashboard-providers': ({ system }) => `grafana/provisioning/dashboards/${system}.yml`,
  datasources: ({ system }) => `grafana/provisioning/datasources/${system}.yml`,

  page: ({ name }) => `docs/${name}.md`,

  python: ({ name }) => `instrumentation/python/${name}.py`,
  typescript: ({ name }) => `instrumentation/typescript/${name}.ts`,

  compose: () => 'stack/docker-compose.yml',
  readme: () => 'stack/README.md',
  gitignore: () => 'stack/.gitignore',
  blackbox: () => 'stack/blackbox.yml',
  filebeat: () => 'stack/filebeat.yml',
  logstash: ({ name }) => `stack/${name}.conf`,
  'index-template': ({ name }) => `stack/elasticsearch/${name}.json`,
  script: ({ name }) => `stack/elasticsearch/${name}.sh`,
};

/** Where a document goes below the output folder: the system is the first folder. */
export function pathOf({ format, id }: FormattedDocument): string {
  return `${id.system}/${LAYOUT[format](id)}`;
}
