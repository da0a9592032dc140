import * as z from 'zod';
import { httpClientFields } from '../shared/http-client.js';
import { duration, labels, url } from '../shared/scalars.js';

/** Targets that are written down: addresses, or what relabeling makes parameters of. */
const staticConfig = z.strictObject({
  targets: z.array(z.string().regex(/^\S+$/).meta({ description: 'a target without spaces' })),
  labels: labels.optional(),
});

const fileSdConfig = z.strictObject({
  /** Prometheus takes a `*` in the last part of the path only. */
  files: z.array(z.string().regex(/^[^*]*(?:\*[^/]*)?\.(?:json|yml|yaml|JSON|YML|YAML)$/)),
  refresh_interval: duration.optional(),
});

const dnsSdConfig = z.strictObject({
  names: z.array(z.string().min(1)).min(1),
  type: z.enum(['A', 'AAAA', 'SRV', 'MX', 'NS']).optional(),
  port: z.int().min(1).max(65535).optional(),
  refresh_interval: duration.optional(),
});

const httpSdConfig = z.strictObject({
  url,
  refresh_interval: duration.optional(),
  ...httpClientFields,
});

/** The ways to find targets that need no cloud API. */
export const serviceDiscoveryFields = {
  static_configs: z.array(staticConfig).optional(),
  file_sd_configs: z.array(fileSdConfig).optional(),
  dns_sd_configs: z.array(dnsSdConfig).optional(),
  http_sd_configs: z.array(httpSdConfig).optional(),
};
