import * as z from 'zod';
import { httpClientFields, tlsConfig } from '../shared/http-client.js';
import type { Plain } from '../shared/plain.js';
import { bytes, goDuration } from '../shared/scalars.js';

const ipProtocol = {
  preferred_ip_protocol: z.enum(['ip4', 'ip6']).optional(),
  ip_protocol_fallback: z.boolean().optional(),
};
const tls = { tls: z.boolean().optional(), tls_config: tlsConfig.optional() };
const patterns = z.array(z.string()).optional();

const headerMatches = z
  .array(
    z.strictObject({
      header: z.string(),
      regexp: z.string(),
      allow_missing: z.boolean().optional(),
    }),
  )
  .optional();

const http = z.strictObject({
  ...ipProtocol,
  skip_resolve_phase_with_proxy: z.boolean().optional(),
  method: z.string().optional(),
  valid_status_codes: z.array(z.int()).optional(),
  valid_http_versions: z.array(z.string()).optional(),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.string().optional(),
  body_file: z.string().optional(),
  body_size_limit: bytes.optional(),
  compression: z.string().optional(),
  no_follow_redirects: z.boolean().optional(),
  enable_http3: z.boolean().optional(),
  fail_if_ssl: z.boolean().optional(),
  fail_if_not_ssl: z.boolean().optional(),
  fail_if_body_matches_regexp: patterns,
  fail_if_body_not_matches_regexp: patterns,
  fail_if_body_json_matches_cel: z.string().optional(),
  fail_if_body_json_not_matches_cel: z.string().optional(),
  fail_if_header_matches: headerMatches,
  fail_if_header_not_matches: headerMatches,
  ...httpClientFields,
});

const queryResponse = z
  .array(
    z.strictObject({
      expect: z.string().optional(),
      expect_bytes: z.string().optional(),
      labels: z.array(z.strictObject({ name: z.string(), value: z.string() })).optional(),
      send: z.string().optional(),
      starttls: z.boolean().optional(),
    }),
  )
  .optional();

const tcp = z.strictObject({
  ...ipProtocol,
  source_ip_address: z.string().optional(),
  query_response: queryResponse,
  ...tls,
});

const icmp = z.strictObject({
  ...ipProtocol,
  source_ip_address: z.string().optional(),
  payload_size: z.int().optional(),
  dont_fragment: z.boolean().optional(),
  ttl: z.int().optional(),
});

const answers = z
  .strictObject({
    fail_if_matches_regexp: patterns,
    fail_if_all_match_regexp: patterns,
    fail_if_not_matches_regexp: patterns,
    fail_if_none_matches_regexp: patterns,
  })
  .optional();

const dns = z.strictObject({
  ...ipProtocol,
  source_ip_address: z.string().optional(),
  transport_protocol: z.enum(['udp', 'tcp']).optional(),
  dns_over_tls: z.boolean().optional(),
  tls_config: tlsConfig.optional(),
  query_class: z.string().optional(),
  query_name: z.string().min(1),
  query_type: z.string().optional(),
  recursion_desired: z.boolean().optional(),
  valid_rcodes: z.array(z.string()).optional(),
  validate_answer_rrs: answers,
  validate_authority_rrs: answers,
  validate_additional_rrs: answers,
});

const grpc = z.strictObject({
  service: z.string().optional(),
  ...ipProtocol,
  metadata: z.record(z.string(), z.array(z.string())).optional(),
  ...tls,
});

/** A way to probe. The settings of the other probers may stand in it and mean nothing. */
export const blackboxModule = z.strictObject({
  prober: z.enum(['http', 'tcp', 'icmp', 'dns', 'grpc', 'unix']),
  timeout: goDuration.optional(),
  http: http.optional(),
  tcp: tcp.optional(),
  icmp: icmp.optional(),
  dns: dns.optional(),
  grpc: grpc.optional(),
  unix: z.strictObject({ query_response: queryResponse, ...tls }).optional(),
});

/** https://github.com/prometheus/blackbox_exporter/blob/v0.28.0/CONFIGURATION.md */
export const blackboxConfig = z.strictObject({ modules: z.record(z.string(), blackboxModule).optional() });

export type BlackboxConfig = Plain<z.infer<typeof blackboxConfig>>;
export type BlackboxModule = Plain<z.infer<typeof blackboxModule>>;
