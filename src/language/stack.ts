import type { Duration } from '../core/index.js';

/** What may differ of a service that the stack starts. */
export interface StackServiceInput {
  /** Another image, of a fixed version. The version that we prove things with is the default. */
  readonly image?: string;
  /** Where it listens on the machine's loopback. Default: the port that it has everywhere. */
  readonly port?: number;
}

export interface ElkInput {
  /** Files to ship, as absolute paths with wildcards. Default `/var/log/<system>/*.log`. */
  readonly logs?: readonly `/${string}`[];
  /** How long logs are kept. Default 30d. */
  readonly keep?: Duration;
  readonly elasticsearch?: StackServiceInput;
  readonly logstash?: StackServiceInput;
  readonly kibana?: StackServiceInput;
  readonly filebeat?: Pick<StackServiceInput, 'image'>;
}

/**
 * The programs that one `docker compose up` starts around a system. What of them has metrics is scraped, by a job of its
 * name; a job of that name in `prometheus.jobs` takes its place.
 */
export interface StackInput {
  readonly prometheus?: StackServiceInput;
  /** Default true. */
  readonly alertmanager?: boolean | StackServiceInput;
  /** Default true. */
  readonly grafana?: boolean | StackServiceInput;
  readonly nodeExporter?: boolean | StackServiceInput;
  /** Default: true if the system has probes. */
  readonly blackbox?: boolean | StackServiceInput;
  readonly jaeger?: boolean | StackServiceInput;
  /** Elasticsearch, Logstash, Kibana and Filebeat, which ship and keep structured logs. */
  readonly elk?: boolean | ElkInput;
}
