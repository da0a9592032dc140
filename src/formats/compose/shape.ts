import * as z from 'zod';
import { goDuration } from '../shared/scalars.js';

/** Without `latest`, and without nothing, which is `latest` as well. */
const image = z
  .string()
  .regex(/^(?!.*:latest(?:@|$))[^\s:@]+(?::\d+\/[^\s:@]+)?(?::[\w.-]+)?(?:@sha256:[0-9a-f]{64})?$/)
  .regex(/(?::[\w.-]+|@sha256:[0-9a-f]{64})$/)
  .meta({ description: 'an image of a fixed version' });

const containerPath = z.string().regex(/^\//).meta({ description: 'an absolute path in the container' });
const port = z.int().min(1).max(65_535);

/** On the loopback alone: what is not bound to an address is open to the whole network, whatever the firewall says. */
const publishedPort = z.strictObject({
  host_ip: z.literal('127.0.0.1'),
  target: port,
  published: z.string().regex(/^\d+$/),
});

const bind = z.strictObject({
  type: z.literal('bind'),
  source: z.string().regex(/^(?:\.{1,2})?\//),
  target: containerPath,
  read_only: z.literal(true),
  /** A folder that Docker creates for a mount is an empty one of root's. */
  bind: z.strictObject({ create_host_path: z.literal(false) }),
});
const volume = z.strictObject({
  type: z.literal('volume'),
  source: z.string().min(1),
  target: containerPath,
});

const dependency = z.strictObject({
  condition: z.enum(['service_healthy', 'service_completed_successfully']),
});

const healthcheck = z.strictObject({
  test: z.array(z.string()).min(2),
  interval: goDuration,
  timeout: goDuration,
  retries: z.int().min(1),
  start_period: goDuration,
});

/** One service, with all that keeps it in its place; there is no word for `privileged`, nor for the host's network. */
export const composeService = z.strictObject({
  image,
  command: z.array(z.string()).optional(),
  environment: z.record(z.string().regex(/^[A-Za-z_][\w.]*$/), z.string()).optional(),
  user: z.string().optional(),
  ports: z.array(publishedPort).optional(),
  volumes: z.array(z.discriminatedUnion('type', [bind, volume])).optional(),
  tmpfs: z.array(containerPath).optional(),
  secrets: z.array(z.strictObject({ source: z.string().min(1), target: containerPath })).optional(),
  extra_hosts: z.array(z.string()).optional(),
  depends_on: z.record(z.string(), dependency).optional(),
  /** Absent for what runs to its end. */
  healthcheck: healthcheck.optional(),
  restart: z.enum(['unless-stopped', 'no']),
  read_only: z.literal(true).optional(),
  cap_drop: z.array(z.literal('ALL')).min(1).max(1),
  cap_add: z.array(z.enum(['DAC_READ_SEARCH'])).optional(),
  security_opt: z.array(z.literal('no-new-privileges:true')).min(1).max(1),
  mem_limit: z.string().regex(/^\d+[mg]$/),
  cpus: z.number().positive(),
  pids_limit: z.int().min(1),
  logging: z.strictObject({
    driver: z.literal('json-file'),
    options: z.record(z.string(), z.string()),
  }),
});

/**
 * `docker-compose.yml`: the part of the Compose Specification that a stack needs, and no more.
 * https://github.com/compose-spec/compose-spec/blob/main/spec.md
 */
export const composeFile = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/),
  services: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), composeService),
  networks: z.strictObject({ default: z.strictObject({ name: z.string().min(1) }) }),
  volumes: z.record(z.string(), z.strictObject({})).optional(),
  secrets: z
    .record(z.string().regex(/^[A-Za-z0-9._-]+$/), z.strictObject({ file: z.string().regex(/^\.\//) }))
    .optional(),
});
