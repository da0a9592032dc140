import { ownValue } from '../../core/index.js';

/**
 * When a program's HTTP client read a field for the first time: `[Prometheus, Alertmanager]`. Both have it from prometheus/common,
 * of which each release names the version that it is built with.
 * https://github.com/prometheus/common/blob/main/config/http_config.go, https://github.com/prometheus/prometheus/blob/main/go.mod and
 * https://github.com/prometheus/alertmanager/blob/main/go.mod at each tag. What is older than 2.27 and 0.23 is left out.
 */
const SINCE: Readonly<Record<string, readonly [prometheus: string | undefined, alertmanager?: string]>> = {
  'authorization.credentials_ref': ['2.53', '0.28'],
  'basic_auth.password_ref': ['2.53', '0.28'],
  'basic_auth.username_file': ['2.49', '0.27'],
  'basic_auth.username_ref': ['2.53', '0.28'],
  enable_http2: ['2.35', '0.25'],
  http_headers: ['2.53', '0.28'],
  no_proxy: ['2.43', '0.26'],
  oauth2: ['2.27'],
  'oauth2.audience': ['3.8', '0.30'],
  'oauth2.claims': ['3.8', '0.30'],
  'oauth2.client_certificate_key': ['3.8', '0.30'],
  'oauth2.client_certificate_key_file': ['3.8', '0.30'],
  'oauth2.client_certificate_key_id': ['3.8', '0.30'],
  'oauth2.client_certificate_key_ref': ['3.8', '0.30'],
  'oauth2.client_secret_ref': ['2.53', '0.28'],
  'oauth2.grant_type': ['3.8', '0.30'],
  'oauth2.iss': ['3.8', '0.30'],
  'oauth2.no_proxy': ['2.43', '0.26'],
  'oauth2.proxy_connect_header': ['2.43', '0.26'],
  'oauth2.proxy_from_environment': ['2.43', '0.26'],
  'oauth2.proxy_url': ['2.35', '0.25'],
  'oauth2.signature_algorithm': ['3.8', '0.30'],
  'oauth2.tls_config': ['2.31', '0.24'],
  proxy_connect_header: ['2.41', '0.26'],
  proxy_from_environment: ['2.43', '0.26'],
  'tls_config.ca': ['2.45', '0.26'],
  'tls_config.ca_ref': ['2.53', '0.28'],
  'tls_config.cert': ['2.45', '0.26'],
  'tls_config.cert_ref': ['2.53', '0.28'],
  'tls_config.key': ['2.45', '0.26'],
  'tls_config.key_ref': ['2.53', '0.28'],
  'tls_config.max_version': ['2.41', '0.25'],
  'tls_config.min_version': ['2.35', '0.25'],
};

/**
 * The first release that reads a field of an HTTP client, by a name that ends in it: `scrape_configs.oauth2.tls_config.ca`. The
 * longest end of it that is known counts.
 */
export function httpSince(field: string, program: 'prometheus' | 'alertmanager'): string | undefined {
  for (let rest = field; ; rest = rest.slice(rest.indexOf('.') + 1)) {
    const since = ownValue(SINCE, rest);
    if (since !== undefined) return since[program === 'prometheus' ? 0 : 1];
    if (!rest.includes('.')) return undefined;
  }
}
