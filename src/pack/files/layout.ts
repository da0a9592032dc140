import { among, FOR_PEOPLE, type Layout, path } from '../shared/layout.js';

/** What stays where it is for as long as people mount these folders: a change is a breaking one. */
export const LAYOUT: Layout = {
  ...FOR_PEOPLE,

  alertmanager: () => 'alertmanager/alertmanager.yml',
  template: ({ name }) => `alertmanager/templates/${name}.tmpl`,

  prometheus: () => 'prometheus/prometheus.yml',
  // One folder, because Prometheus reads no deeper ones.
  'rule-file': id => `prometheus/rules/${[...among(id), id.name].join('-')}.yml`,

  dashboard: id => path('grafana/dashboards', ...among(id), `${id.name}.json`),
  // The folders of several environments are often mounted as one, so these files are named after theirs.
  'dashboard-providers': ({ environment }) => `grafana/provisioning/dashboards/${environment}.yml`,
  datasources: ({ environment }) => `grafana/provisioning/datasources/${environment}.yml`,

  compose: () => 'stack/docker-compose.yml',
  readme: () => 'stack/README.md',
  gitignore: () => 'stack/.gitignore',
  blackbox: () => 'stack/blackbox.yml',
  filebeat: () => 'stack/filebeat.yml',
  logstash: ({ name }) => `stack/${name}.conf`,
  'index-template': ({ name }) => `stack/elasticsearch/${name}.json`,
  script: ({ name }) => `stack/elasticsearch/${name}.sh`,
};
