import type { Diagnostic, LogicalPath } from '../../../core/index.js';
import type { ProbeOptions } from '../../../language/index.js';
import { probeAlert } from '../../../model/index.js';
import {
  binary,
  call,
  convert,
  type Expr,
  overTime,
  type Quantity,
  series,
  type VectorSelector,
} from '../../../promql/index.js';
import type { AlertDraft } from '../../alerts/alert-draft.js';
import { report } from '../../problems/problems.js';
import { LIMIT, label, text, VALUE } from '../text.js';
import type { Value } from '../value.js';

type Probe = Value<ProbeOptions>;

const MINUTE = 60_000;
const INSTANCE = label('instance');

/** Alerts on what the probes answered, and what is wrong with their limits. */
export function probeAlerts(
  probe: Probe,
  every: number,
): { readonly drafts: readonly AlertDraft[]; readonly mistakes: readonly Diagnostic[] } {
  const { options, path } = probe;
  return {
    drafts: [...down(probe, every), ...slow(probe), ...expiring(probe)],
    mistakes: [
      ...notSeconds(options.slow?.over, [...path, 'slow', 'over']),
      ...notSeconds(options.certificate?.expiresIn, [...path, 'certificate', 'expiresIn']),
    ],
  };
}

/** So many failures in a row. An exporter that does not answer is a failure too: then there is no other sample. */
function down(probe: Probe, every: number): readonly AlertDraft[] {
  const { down: wanted, title } = probe.options;
  if (wanted === false) return [];
  // A tenth of an interval more, so that none is missing when a scrape is late.
  const window = { ms: Math.round((wanted.failures + 0.1) * every) };
  const failed = (name: string): Expr =>
    binary(
      binary(overTime('max_over_time', metric(probe, name), window), '==', 0),
      'and',
      binary(overTime('count_over_time', metric(probe, name), window), '>=', wanted.failures),
    );
  const times = wanted.failures === 1 ? 'The last probe' : `The last ${wanted.failures} probes`;
  return [
    {
      ...common(probe, 'Down'),
      severity: wanted.severity,
      when: { ast: binary(failed('probe_success'), 'or', failed('up')), unit: 'count' },
      summary: text`${title}: ${INSTANCE} does not answer`,
      description: text`${times} of ${INSTANCE} failed.`,
    },
  ];
}

function slow(probe: Probe): readonly AlertDraft[] {
  const { slow: wanted, title } = probe.options;
  if (wanted === undefined) return [];
  const mean = overTime('avg_over_time', metric(probe, 'probe_duration_seconds'), { ms: 5 * MINUTE });
  return [
    {
      ...common(probe, 'Slow'),
      severity: wanted.severity,
      when: { ast: binary(mean, '>', inSeconds(wanted.over)), unit: 'seconds' },
      forMs: wanted.for,
      summary: text`${title}: ${INSTANCE} takes ${VALUE}`,
      description: text`Probes of ${INSTANCE} take ${VALUE} on average, more than ${LIMIT}.`,
    },
  ];
}

function expiring(probe: Probe): readonly AlertDraft[] {
  const { certificate: wanted, title } = probe.options;
  if (wanted === undefined) return [];
  const left = binary(metric(probe, 'probe_ssl_earliest_cert_expiry'), '-', call('time'));
  return [
    {
      ...common(probe, 'CertificateExpires'),
      severity: wanted.severity,
      when: { ast: binary(left, '<', inSeconds(wanted.expiresIn)), unit: 'seconds' },
      summary: text`${title}: the certificate of ${INSTANCE} expires in ${VALUE}`,
      description: text`In ${VALUE} nobody trusts ${INSTANCE} any more.`,
    },
  ];
}

function metric({ name }: Probe, of: string): VectorSelector {
  return series(of, { job: name });
}

/** What all alerts of a probe have. */
function common({ name, site, options: { action, runbook, panel } }: Probe, what: string) {
  return { name: probeAlert(name, what), site, action: [action], runbook, panel };
}

function inSeconds(given: Quantity): number {
  return convert(given, 'seconds') ?? given.value;
}

function notSeconds(given: Quantity | undefined, path: LogicalPath): readonly Diagnostic[] {
  if (given === undefined) return [];
  const value = convert(given, 'seconds');
  if (value !== undefined && value > 0) return [];
  const problem =
    value === undefined ? `it is in ${given.unit}, but must be a time` : 'it must be greater than 0';
  return [report('derived/quantity', { problem }, { path })];
}
