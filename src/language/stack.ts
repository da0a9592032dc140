import * as z from 'zod';
import type { Duration } from '../core/index.js';
import { positiveDuration } from './parts.js';

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

/** A tag that is not `latest`, or a digest: what is started tomorrow is what was started today. */
const NAME = '[a-z0-9][a-z0-9._-]*';
const PINNED = new RegExp(
  `^${NAME}(?::\\d+(?=/))?(?:/${NAME})*(?::(?!latest(?:@|$))\\w[\\w.-]*|(?=@))(?:@sha256:[0-9a-f]{64})?$`,
);

const image = z.string().regex(PINNED, 'must be an image of a fixed version: prom/prometheus:v3.5.3');

const service = z.strictObject({
  image: image.optional(),
  port: z.int().min(1).max(65_535).optional(),
});

const choice = z.union([z.boolean(), service]);

/** The folder is mounted, so that it has no wildcard, and is not the root. */
const logPath = z
  .string()
  .regex(
    /^(?:\/(?!\.{1,2}\/)[\w.@-]+)+(?:\/(?!\.{1,2}(?:\/|$))[\w.@*?[\]-]+)+$/,
    'must be an absolute path below a folder, with wildcards in its last parts: /var/log/shop/*.log',
  );

const elk = z.strictObject({
  logs: z.array(logPath).min(1).optional(),
  keep: positiveDuration.default(30 * 24 * 3_600_000),
  elasticsearch: service.prefault({}),
  logstash: service.prefault({}),
  kibana: service.prefault({}),
  filebeat: service.omit({ port: true }).prefault({}),
});

/** The option `stack` of `system`. */
export const stackSchema = z.strictObject({
  prometheus: service.prefault({}),
  alertmanager: choice.default(true),
  grafana: choice.default(true),
  nodeExporter: choice.default(false),
  /** On where something is probed, unless a person says otherwise. */
  blackbox: choice.optional(),
  jaeger: choice.default(false),
  elk: z.union([z.boolean(), elk]).default(false),
});

/** All of Elastic's, as they are by default. */
export const standardElk = (): ElkOptions => elk.parse({});

export type ElkOptions = z.output<typeof elk>;
export type StackOptions = z.output<typeof stackSchema>;
