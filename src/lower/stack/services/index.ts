import type { StackService } from '../../../model/index.js';
import type { Service, StackContext } from '../service.js';
import { alertmanager } from './alertmanager.js';
import { blackbox } from './blackbox.js';
import { elasticsearch } from './elasticsearch.js';
import { filebeat } from './filebeat.js';
import { grafana } from './grafana.js';
import { jaeger } from './jaeger.js';
import { kibana } from './kibana.js';
import { logstash } from './logstash.js';
import { nodeExporter } from './node-exporter.js';
import { prometheus } from './prometheus.js';

/** Every service has its containers here, or this does not compile. */
export const services: {
  readonly [S in StackService]: (context: StackContext) => readonly Service[];
} = {
  prometheus,
  alertmanager,
  grafana,
  'node-exporter': nodeExporter,
  blackbox,
  elasticsearch,
  logstash,
  kibana,
  filebeat,
  jaeger,
};
