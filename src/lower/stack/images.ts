import type { Version } from '../../core/index.js';
import type { StackService } from '../../model/index.js';

/** The generations of Prometheus and Alertmanager, at the patch that our tests run; of another, the first release. */
const PATCHES: Readonly<Record<'prometheus' | 'alertmanager', Readonly<Record<string, number>>>> = {
  prometheus: { '2.53': 3, '3.5': 3 },
  alertmanager: { '0.28': 1, '0.33': 1 },
};

/** Elastic's four speak to each other in the same version only. */
const ELASTIC = '8.19.5';

const IMAGES: Readonly<Record<Exclude<StackService, 'prometheus' | 'alertmanager'>, string>> = {
  // Has the data sources of Elasticsearch and Jaeger built in.
  grafana: 'grafana/grafana:12.3.0',
  'node-exporter': 'prom/node-exporter:v1.9.1',
  blackbox: 'prom/blackbox-exporter:v0.27.0',
  elasticsearch: `docker.elastic.co/elasticsearch/elasticsearch:${ELASTIC}`,
  logstash: `docker.elastic.co/logstash/logstash:${ELASTIC}`,
  kibana: `docker.elastic.co/kibana/kibana:${ELASTIC}`,
  filebeat: `docker.elastic.co/beats/filebeat:${ELASTIC}`,
  jaeger: 'jaegertracing/jaeger:2.10.0',
};

/** The image of a service; those of Prometheus and Alertmanager are of the generation that their files are made for. */
export function imageOf(service: StackService, versions: Readonly<Record<string, Version>>): string {
  if (service !== 'prometheus' && service !== 'alertmanager') return IMAGES[service];
  const version = versions[service] ?? '';
  return `prom/${service}:v${version}.${PATCHES[service][version] ?? 0}`;
}
