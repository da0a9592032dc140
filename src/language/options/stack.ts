import * as z from 'zod';
import { positiveDuration } from './parts.js';

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
