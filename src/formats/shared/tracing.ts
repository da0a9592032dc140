import * as z from 'zod';
import { tlsConfig } from './http-client.js';
import { duration, hostPort } from './scalars.js';

/**
 * How a program tells OpenTelemetry of itself; Prometheus and Alertmanager have it from the same code.
 * https://prometheus.io/docs/prometheus/latest/configuration/configuration/#tracing_config
 */
export const tracing = z.strictObject({
  client_type: z.enum(['http', 'grpc']).optional(),
  endpoint: hostPort,
  sampling_fraction: z.number().min(0).max(1).optional(),
  insecure: z.boolean().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  compression: z.enum(['gzip']).optional(),
  timeout: duration.optional(),
  tls_config: tlsConfig.optional(),
});
