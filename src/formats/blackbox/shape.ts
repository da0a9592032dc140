import * as z from 'zod';
import { goDuration } from '../shared/scalars.js';

const ipProtocol = { preferred_ip_protocol: z.enum(['ip4', 'ip6']).optional() };

const module = z.discriminatedUnion('prober', [
  z.strictObject({
    prober: z.literal('http'),
    timeout: goDuration,
    http: z.strictObject({
      ...ipProtocol,
      method: z.string().optional(),
      valid_status_codes: z.array(z.int().min(100).max(599)).optional(),
      headers: z.record(z.string(), z.string()).optional(),
      fail_if_not_ssl: z.boolean().optional(),
      fail_if_body_not_matches_regexp: z.array(z.string()).optional(),
    }),
  }),
  z.strictObject({
    prober: z.literal('tcp'),
    timeout: goDuration,
    tcp: z.strictObject({ ...ipProtocol, tls: z.boolean().optional() }),
  }),
  z.strictObject({ prober: z.literal('icmp'), timeout: goDuration, icmp: z.strictObject(ipProtocol) }),
  z.strictObject({
    prober: z.literal('dns'),
    timeout: goDuration,
    dns: z.strictObject({ ...ipProtocol, query_name: z.string().min(1), query_type: z.string() }),
  }),
]);

/** https://github.com/prometheus/blackbox_exporter/blob/v0.27.0/CONFIGURATION.md */
export const blackboxConfig = z.strictObject({ modules: z.record(z.string(), module) });
