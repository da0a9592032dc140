import type { LogicalPath } from '../core/index.js';
/**
 * The programs that a stack may start, by their names in it, which are their host names too. `port` is the one that
 * people or other programs open, `metrics` where Prometheus scrapes them: Elastic's expose nothing that it reads.
 */
export const STACK_SERVICES = {
  prometheus: { port: 9090, metrics: 'localhost:9090' },
  alertmanager: { port: 9093, metrics: 'alertmanager:9093' },
  grafana: { port: 3000, metrics: 'grafana:3000' },
  'node-exporter': { port: 9100, metrics: 'node-exporter:9100' },
  blackbox: { port: 9115, metrics: 'blackbox:9115' },
  elasticsearch: { port: 9200 },
  logstash: { port: 5044 },
  kibana: { port: 5601 },
  filebeat: {},
  jaeger: { port: 16686, metrics: 'jaeger:8888' },
} as const satisfies Readonly<Record<string, { readonly port?: number; readonly metrics?: string }>>;

export type StackService = keyof typeof STACK_SERVICES;

/** What a person chose of a service; the rest is the target's. */
export interface StackServiceSettings {
  /** An image of a fixed version, instead of the one that the target has. */
  readonly image?: string | undefined;
  /** Where it listens on the machine's loopback; the port of its own without. */
  readonly port?: number | undefined;
}

export interface StackLogs {
  /** Files to ship, absolute on the machine, with wildcards behind the first folders. */
  readonly paths: readonly string[];
  /** How long they are kept. */
  readonly keepMs: number;
}

/** The services around a system, to start together on one machine. */
export interface Stack {
  readonly services: Readonly<Partial<Record<StackService, StackServiceSettings>>>;
  /** Present where Filebeat is. */
  readonly logs?: StackLogs | undefined;
  readonly origin: LogicalPath;
}
