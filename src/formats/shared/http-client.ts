import * as z from 'zod';

const tlsVersion = z.enum(['TLS10', 'TLS11', 'TLS12', 'TLS13']);

/** The names of secrets in a store, which only programs with such a store take: https://github.com/prometheus/common/pull/572 */
export const tlsConfig = z.strictObject({
  ca: z.string().optional(),
  ca_file: z.string().optional(),
  ca_ref: z.string().optional(),
  cert: z.string().optional(),
  cert_file: z.string().optional(),
  cert_ref: z.string().optional(),
  key: z.string().optional(),
  key_file: z.string().optional(),
  key_ref: z.string().optional(),
  server_name: z.string().optional(),
  insecure_skip_verify: z.boolean().optional(),
  min_version: tlsVersion.optional(),
  max_version: tlsVersion.optional(),
});

const basicAuth = z.strictObject({
  username: z.string().optional(),
  username_file: z.string().optional(),
  username_ref: z.string().optional(),
  password: z.string().optional(),
  password_file: z.string().optional(),
  password_ref: z.string().optional(),
});

const authorization = z.strictObject({
  type: z.string().optional(),
  credentials: z.string().optional(),
  credentials_file: z.string().optional(),
  credentials_ref: z.string().optional(),
});

const proxy = {
  proxy_url: z.string().optional(),
  no_proxy: z.string().optional(),
  proxy_from_environment: z.boolean().optional(),
  proxy_connect_header: z.record(z.string(), z.array(z.string())).optional(),
};

const oauth2 = z.strictObject({
  client_id: z.string().optional(),
  client_secret: z.string().optional(),
  client_secret_file: z.string().optional(),
  client_secret_ref: z.string().optional(),
  client_certificate_key_id: z.string().optional(),
  client_certificate_key: z.string().optional(),
  client_certificate_key_file: z.string().optional(),
  client_certificate_key_ref: z.string().optional(),
  grant_type: z.string().optional(),
  signature_algorithm: z.string().optional(),
  iss: z.string().optional(),
  audience: z.string().optional(),
  claims: z.record(z.string(), z.unknown()).optional(),
  scopes: z.array(z.string()).optional(),
  token_url: z.string().optional(),
  endpoint_params: z.record(z.string(), z.string()).optional(),
  tls_config: tlsConfig.optional(),
  ...proxy,
});

const httpHeader = z.strictObject({
  values: z.array(z.string()).optional(),
  secrets: z.array(z.string()).optional(),
  files: z.array(z.string()).optional(),
});

/**
 * The fields of `http_config`; Prometheus writes them directly into a scrape config, Alertmanager under one key.
 * https://github.com/prometheus/common/blob/v0.70.1/config/http_config.go
 */
export const httpClientFields = {
  basic_auth: basicAuth.optional(),
  authorization: authorization.optional(),
  oauth2: oauth2.optional(),
  bearer_token: z.string().optional(),
  bearer_token_file: z.string().optional(),
  tls_config: tlsConfig.optional(),
  follow_redirects: z.boolean().optional(),
  enable_http2: z.boolean().optional(),
  http_headers: z.record(z.string(), httpHeader).optional(),
  ...proxy,
};

export const httpConfig = z.strictObject(httpClientFields);
