import { type ProbeOptions, probeSchema } from '../../../language/index.js';
import {
  type Metric,
  PROBE_METRICS,
  type ProbeModule,
  type Prober,
  probeModuleName,
  type ScrapeJob,
} from '../../../model/index.js';
import { report } from '../../problems/problems.js';
import { derivation } from '../derivation.js';
import type { Expander, Value } from '../value.js';
import { probeAlerts } from './alerts.js';

/** Probing through a blackbox exporter: what it must know, the job that asks it, and the alerts on the answers. */
export const expandProbe: Expander<ProbeOptions> = value => {
  const { name, options, path, environment } = value;
  const { timeout, every = environment.prometheus.scrapeInterval } = options;
  const module: ProbeModule = {
    name: probeModuleName(name),
    timeoutMs: timeout,
    prober: proberOf(options),
    origin: path,
  };
  const alerts = probeAlerts(value, every);
  return {
    alerts: alerts.drafts,
    metrics: PROBE_METRICS.map(metric => ({ ...metric, labels: {}, origin: path }) satisfies Metric),
    probeModules: [module],
    jobs: [jobOf(value, module)],
    mistakes: [
      ...(timeout > every
        ? [report('probe/timeout', { timeout, every }, { path: [...path, 'timeout'] })]
        : []),
      ...alerts.mistakes,
    ],
  };
};

export const probe = derivation({ schema: probeSchema, sources: () => [], expand: expandProbe });

function proberOf({ http, tcp, dns }: ProbeOptions): Prober {
  if (http !== undefined)
    return {
      type: 'http',
      method: http.method,
      validStatusCodes: [...new Set(http.status)].sort((a, b) => a - b),
      bodyPatterns: http.body,
      headers: http.headers,
      token: http.token,
      basicAuth: http.basicAuth,
      failIfNotSsl: http.tls,
    };
  if (tcp !== undefined) return { type: 'tcp', tls: tcp.tls };
  if (dns !== undefined) return { type: 'dns', queryName: dns.query, queryType: dns.type };
  return { type: 'icmp' };
}

function jobOf({ name, options, path }: Value<ProbeOptions>, module: ProbeModule): ScrapeJob {
  return {
    name,
    targets: options.targets,
    metricsPath: '/probe',
    scheme: 'http',
    intervalMs: options.every,
    timeoutMs: options.timeout,
    labels: options.labels,
    params: { module: [module.name] },
    // What is probed becomes a parameter and the instance; what is asked is the exporter.
    relabel: [
      { sourceLabels: ['__address__'], targetLabel: '__param_target' },
      { sourceLabels: ['__param_target'], targetLabel: 'instance' },
      { targetLabel: '__address__', replacement: options.exporter },
    ],
    origin: path,
  };
}
