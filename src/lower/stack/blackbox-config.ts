import { formatDuration } from '../../core/index.js';
import type { BlackboxConfig, BlackboxModule } from '../../formats/blackbox/index.js';
import type { ProbeModule } from '../../model/index.js';
import { sentHeaders } from './blackbox-http.js';

/** Containers rarely have a way out over IPv6, which the exporter would try first. */
const OVER = { preferred_ip_protocol: 'ip4' } as const;

/** What a stack without probes starts with: the modules that people probe by hand. */
const STANDARD: BlackboxConfig['modules'] = {
  http_2xx: { prober: 'http', timeout: '10s', http: OVER },
  icmp: { prober: 'icmp', timeout: '10s', icmp: OVER },
  tcp_connect: { prober: 'tcp', timeout: '10s', tcp: OVER },
};

/** `blackbox.yml`: a module for each probe. */
export function blackboxConfig(modules: readonly ProbeModule[]): BlackboxConfig {
  return {
    modules:
      modules.length === 0 ? STANDARD : Object.fromEntries(modules.map(each => [each.name, module(each)])),
  };
}

function module({ timeoutMs, prober }: ProbeModule): BlackboxModule {
  const timeout = formatDuration(timeoutMs);
  switch (prober.type) {
    case 'http':
      return {
        prober: 'http',
        timeout,
        http: {
          ...OVER,
          method: prober.method,
          // Empty is the exporter's own way to say any 2xx.
          ...(prober.validStatusCodes.length > 0 && { valid_status_codes: prober.validStatusCodes }),
          ...sentHeaders(prober),
          ...(prober.failIfNotSsl && { fail_if_not_ssl: true }),
          ...(prober.bodyPatterns.length > 0 && { fail_if_body_not_matches_regexp: prober.bodyPatterns }),
        },
      };
    case 'tcp':
      return { prober: 'tcp', timeout, tcp: { ...OVER, tls: prober.tls } };
    case 'icmp':
      return { prober: 'icmp', timeout, icmp: OVER };
    case 'dns':
      return {
        prober: 'dns',
        timeout,
        dns: { ...OVER, query_name: prober.queryName, query_type: prober.queryType },
      };
  }
}
