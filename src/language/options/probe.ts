import * as z from 'zod';
import { SEVERITIES, type Severity } from '../../model/index.js';
import { panelReference } from './alert.js';
import { duration, hostPort, positiveDuration, quantity, staticLabels, title, url } from './parts.js';

const http = z.strictObject({
  method: z.enum(['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS']).default('GET'),
  /** Status codes that count as success; any 2xx if none is named. */
  status: z.array(z.int().min(100).max(599)).default([]),
  /** Patterns (RE2), of which each must be found in the body. */
  body: z.array(z.string().min(1)).default([]),
  headers: z.record(z.string().min(1), z.string()).default({}),
  /** The answer must come over TLS. */
  tls: z.boolean().default(false),
});
const tcp = z.strictObject({ tls: z.boolean().default(false) });
const icmp = z.strictObject({});
const dns = z.strictObject({ query: z.string().min(1), type: z.string().default('A') });

const about = (severity: Severity) => ({ severity: z.enum(SEVERITIES).default(severity) });

/** Options of `probe`. */
export const probeSchema = z
  .strictObject({
    title,
    http: http.optional(),
    tcp: tcp.optional(),
    icmp: icmp.optional(),
    dns: dns.optional(),
    targets: z.array(z.string().min(1)).min(1, 'a probe probes something'),
    every: positiveDuration.optional(),
    timeout: positiveDuration.default(10_000),
    exporter: hostPort.default('blackbox:9115'),
    labels: staticLabels.default({}),
    action: z.string().min(1),
    runbook: url.optional(),
    panel: panelReference.optional(),
    /** Fires when that many probes in a row failed. */
    down: z
      .union([
        z.literal(false),
        z.strictObject({ ...about('critical'), failures: z.int().min(1).default(3) }),
      ])
      .prefault({}),
    slow: z.strictObject({ ...about('warning'), over: quantity, for: duration.default(300_000) }).optional(),
    certificate: z.strictObject({ ...about('warning'), expiresIn: quantity }).optional(),
  })
  .refine(
    ({ http: h, tcp: t, icmp: i, dns: d }) => [h, t, i, d].filter(each => each !== undefined).length === 1,
    {
      error: 'a probe is one of http, tcp, icmp and dns',
    },
  )
  .refine(
    ({ http: h, targets }) => h === undefined || targets.every(target => url.safeParse(target).success),
    {
      path: ['targets'],
      error: 'must be http or https addresses',
    },
  )
  .refine(
    ({ http: h, tcp: t, certificate }) => certificate === undefined || h !== undefined || t?.tls === true,
    {
      path: ['certificate'],
      error: 'only http, and tcp with tls, see a certificate',
    },
  );

export type ProbeOptions = z.output<typeof probeSchema>;
