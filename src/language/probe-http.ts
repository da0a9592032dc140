import * as z from 'zod';
import { SECRET, type SecretFile, secretFileSchema } from '../model/index.js';
import { isLikelySecret, nameStrength, secretsIn } from '../secrets/index.js';

export interface HttpProbe {
  /** Default GET. */
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'OPTIONS';
  /** Status codes that are a success. Default: any 2xx. */
  readonly status?: readonly number[];
  /** Patterns of which each must be found in the body. */
  readonly body?: readonly string[];
  /** A secret one by the name of its file: `{ 'X-Api-Key': secretFile('shop-key') }`. That needs blackbox exporter 0.26. */
  readonly headers?: Readonly<Record<string, string | SecretFile>>;
  /** Sent as `Authorization: Bearer …`. */
  readonly token?: SecretFile;
  /** Sent as `Authorization: Basic …`. */
  readonly basicAuth?: { readonly username: string; readonly password: SecretFile };
  /** The answer must come over TLS. */
  readonly tls?: boolean;
}

/**
 * Headers that the exporter reads from no file: it sets them itself, or has fields of their own for them.
 * https://github.com/prometheus/common/blob/v0.67.4/config/headers.go
 */
const RESERVED = new Set([
  ...[
    'authorization',
    'host',
    'content-encoding',
    'content-length',
    'content-type',
    'user-agent',
    'connection',
  ],
  ...['keep-alive', 'proxy-authenticate', 'proxy-authorization', 'www-authenticate', 'accept-encoding'],
  ...['x-prometheus-remote-write-version', 'x-prometheus-remote-read-version'],
  ...['x-prometheus-scrape-timeout-seconds', 'x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256'],
]);

const headers = z
  .record(
    z.string().min(1),
    z.union([z.string(), secretFileSchema], { error: "must be a text, or secretFile('name') for a secret" }),
  )
  .superRefine((given, context) => {
    for (const [name, value] of Object.entries(given)) {
      const problem = typeof value === 'string' ? literalProblem(name, value) : fileProblem(name);
      if (problem !== undefined)
        context.addIssue({ code: 'custom', path: [name], message: problem, params: SECRET });
    }
  });

/** What is wrong with a header that is written out. */
function literalProblem(name: string, value: string): string | undefined {
  const strength = nameStrength(name);
  const isSecret =
    strength === 'strong' ||
    (strength === 'weak' && isLikelySecret(value)) ||
    secretsIn(`${name}: ${value}`).length > 0;
  if (!isSecret) return undefined;
  return /^authorization$/i.test(name)
    ? "a secret must be a reference: token: secretFile('name'), or basicAuth"
    : "a secret must be a reference: secretFile('name'), never the value itself";
}

function fileProblem(name: string): string | undefined {
  if (!RESERVED.has(name.toLowerCase())) return undefined;
  return /^authorization$/i.test(name)
    ? 'the blackbox exporter has options of its own for this header: token, or basicAuth'
    : 'the blackbox exporter reads this header from no file';
}

export const httpProbe = z
  .strictObject({
    method: z.enum(['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS']).default('GET'),
    /** Status codes that count as success; any 2xx if none is named. */
    status: z.array(z.int().min(100).max(599)).default([]),
    /** Patterns (RE2), of which each must be found in the body. */
    body: z.array(z.string().min(1)).default([]),
    headers: headers.default({}),
    token: secretFileSchema.optional(),
    basicAuth: z.strictObject({ username: z.string().min(1), password: secretFileSchema }).optional(),
    /** The answer must come over TLS. */
    tls: z.boolean().default(false),
  })
  .refine(({ token, basicAuth }) => token === undefined || basicAuth === undefined, {
    path: ['token'],
    error: 'a probe signs in with one of token and basicAuth',
  });
