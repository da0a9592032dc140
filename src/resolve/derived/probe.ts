import { formatDuration } from '../../core/index.js';
import type { Definition, ProbeOptions, TextFunction } from '../../language/index.js';
import {
  type Metric,
  PROBE_METRICS,
  type ProbeModule,
  type Prober,
  probeAlert,
  probeModuleName,
} from '../../model/index.js';
import {
  binary,
  call,
  convert,
  type Expr,
  overTime,
  type Quantity,
  series,
  type VectorSelector,
  vector,
} from '../../promql/index.js';
import { report } from '../catalogue.js';
import type { Expander } from './expander.js';
import type { About } from './recording.js';

const MINUTE = 60_000;

/** Probing through a blackbox exporter: what it must know, the job that asks it, and the alerts on the answers. */
export const expandProbe: Expander<ProbeOptions> = (about, options, path) => {
  const { name } = about.definition;
  const every = options.every ?? about.context.options.prometheus.scrapeInterval;
  if (options.timeout > every)
    about.context.note(
      report('probe/timeout', { timeout: options.timeout, every }, { path: [...path, 'timeout'] }),
    );
  const module: ProbeModule = {
    name: probeModuleName(name),
    timeoutMs: options.timeout,
    prober: proberOf(options),
  };
  return {
    recordings: [],
    alerts: [
      ...down(about, options, every),
      ...slow(about, options, path),
      ...expiring(about, options, path),
    ],
    metrics: PROBE_METRICS.map(metric => ({ ...metric, labels: {}, origin: path }) satisfies Metric),
    probeModules: [module],
    jobs: [
      {
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
      },
    ],
  };
};

function proberOf({ http, tcp, dns }: ProbeOptions): Prober {
  if (http !== undefined)
    return {
      type: 'http',
      method: http.method,
      validStatusCodes: [...new Set(http.status)].sort((a, b) => a - b),
      bodyPatterns: http.body,
      headers: http.headers,
      failIfNotSsl: http.tls,
    };
  if (tcp !== undefined) return { type: 'tcp', tls: tcp.tls };
  if (dns !== undefined) return { type: 'dns', queryName: dns.query, queryType: dns.type };
  return { type: 'icmp' };
}

function metric({ definition }: About, name: string): VectorSelector {
  return series(name, { job: definition.name });
}

/** So many failures in a row. An exporter that does not answer is a failure too: then there is no other sample. */
function down(
  about: About,
  { down: wanted, ...options }: ProbeOptions,
  every: number,
): readonly Definition<'alert'>[] {
  if (wanted === false) return [];
  // A tenth of an interval more, so that none is missing when a scrape is late.
  const window = { ms: Math.round((wanted.failures + 0.1) * every) };
  const failed = (name: string): Expr =>
    binary(
      binary(overTime('max_over_time', metric(about, name), window), '==', 0),
      'and',
      binary(overTime('count_over_time', metric(about, name), window), '>=', wanted.failures),
    );
  const when = binary(failed('probe_success'), 'or', failed('up'));
  const times = wanted.failures === 1 ? 'The last probe' : `The last ${wanted.failures} probes`;
  return [
    alert(about, options, 'Down', {
      severity: wanted.severity,
      when,
      unit: 'count',
      summary: ({ labels }) => `${options.title}: ${labels.instance} does not answer`,
      description: ({ labels }) => `${times} of ${labels.instance} failed.`,
    }),
  ];
}

function slow(
  about: About,
  { slow: wanted, ...options }: ProbeOptions,
  path: readonly string[],
): readonly Definition<'alert'>[] {
  if (wanted === undefined) return [];
  const window = { ms: 5 * MINUTE };
  return [
    alert(about, options, 'Slow', {
      severity: wanted.severity,
      when: binary(
        overTime('avg_over_time', metric(about, 'probe_duration_seconds'), window),
        '>',
        inSeconds(wanted.over, [...path, 'slow', 'over'], about),
      ),
      for: wanted.for,
      unit: 'seconds',
      summary: ({ labels, value }) => `${options.title}: ${labels.instance} takes ${value}`,
      description: ({ labels, value, threshold }) =>
        `Probes of ${labels.instance} take ${value} on average, more than ${threshold}.`,
    }),
  ];
}

function expiring(
  about: About,
  { certificate: wanted, ...options }: ProbeOptions,
  path: readonly string[],
): readonly Definition<'alert'>[] {
  if (wanted === undefined) return [];
  const left = binary(metric(about, 'probe_ssl_earliest_cert_expiry'), '-', call('time'));
  return [
    alert(about, options, 'CertificateExpires', {
      severity: wanted.severity,
      when: binary(left, '<', inSeconds(wanted.expiresIn, [...path, 'certificate', 'expiresIn'], about)),
      unit: 'seconds',
      summary: ({ labels, value }) =>
        `${options.title}: the certificate of ${labels.instance} expires in ${value}`,
      description: ({ labels, value }) => `In ${value} nobody trusts ${labels.instance} any more.`,
    }),
  ];
}

interface AlertParts {
  readonly severity: string;
  readonly when: Expr;
  readonly unit: string;
  readonly for?: number;
  readonly summary: TextFunction;
  readonly description: TextFunction;
}

function alert(
  { definition: { name, site } }: About,
  { action, runbook, panel }: Omit<ProbeOptions, 'down' | 'slow' | 'certificate'>,
  what: string,
  { when, unit, for: held, ...parts }: AlertParts,
): Definition<'alert'> {
  return {
    kind: 'alert',
    name: probeAlert(name, what),
    site,
    options: {
      ...parts,
      when: vector({ ast: when, unit, faults: [] }),
      ...(held === undefined ? {} : { for: formatDuration(held) }),
      action,
      ...(runbook === undefined ? {} : { runbook }),
      ...(panel === undefined ? {} : { panel }),
    },
  };
}

function inSeconds(given: Quantity, path: readonly string[], { context }: About): number {
  const value = convert(given, 'seconds');
  if (value === undefined || value <= 0) {
    const problem =
      value === undefined ? `it is in ${given.unit}, and must be a time` : 'it must be more than nothing';
    context.note(report('derived/quantity', { problem }, { path }));
  }
  return value ?? given.value;
}
