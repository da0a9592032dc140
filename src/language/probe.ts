import * as z from 'zod';
import { callSite, type Duration } from '../core/index.js';
import { SECRET, SEVERITIES, type Severity } from '../model/index.js';
import { promql, type Quantity, type Vector } from '../promql/index.js';
import { secretsIn } from '../secrets/index.js';
import type { Defined } from './definition.js';
import { seriesOf } from './derived.js';
import { type Described, named } from './described.js';
import { type PanelReference, panelReference } from './panel-reference.js';
import { action, duration, hostPort, positiveDuration, quantity, staticLabels, title, url } from './parts.js';
import { type HttpProbe, httpProbe } from './probe-http.js';
import type { RaisedBy, Raising } from './raising.js';
import { type Completed, optionsOf } from './tie.js';

export type { HttpProbe };

export interface ProbeInput {
  /** How it is asked: one of the four. */
  readonly http?: HttpProbe;
  readonly tcp?: { readonly tls?: boolean };
  readonly icmp?: Readonly<Record<string, never>>;
  readonly dns?: { readonly query: string; readonly type?: string };
  /** What is asked: addresses for http, `host:port` for tcp, hosts for icmp, name servers for dns. */
  readonly targets: readonly string[];
  readonly title: string;
  /** How often. Default: the system's scrape interval. */
  readonly every?: Duration;
  /** Default 10s. */
  readonly timeout?: Duration;
  /** The blackbox exporter. Default `blackbox:9115`. */
  readonly exporter?: `${string}:${number}`;
  /** Labels that every target gets. */
  readonly labels?: Readonly<Record<string, string>>;
  /** What to do first. */
  readonly action: string;
  readonly runbook?: string;
  readonly panel?: PanelReference;
  /** Fires when so many probes (3) in a row failed. Default severity critical; `false` for no alert. */
  readonly down?: { readonly severity?: Severity; readonly failures?: number } | false;
  /** Fires when probes take longer on average. */
  readonly slow?: {
    readonly over: Quantity<'seconds'>;
    readonly for?: Duration;
    readonly severity?: Severity;
  };
  /** Fires when a certificate expires so soon. */
  readonly certificate?: { readonly expiresIn: Quantity<'seconds'>; readonly severity?: Severity };
}

type ProbeLabel = 'job' | 'instance';

/** What is asked from outside, again and again, through a blackbox exporter. */
export interface Probe<S extends Severity = Severity> extends Defined<'probe'>, Raising<S> {
  /** 1 where the last probe succeeded, else 0. */
  readonly success: Vector<ProbeLabel, 'count'>;
  readonly duration: Vector<ProbeLabel, 'seconds'>;
  readonly statusCode: Vector<ProbeLabel, 'count'>;
  /** How long until the certificate expires. */
  readonly certificateLeft: Vector<ProbeLabel, 'seconds'>;
  /** The share of probes that succeeded. */
  availability(over: Duration): Vector<ProbeLabel, 'ratio'>;
}

const target = z
  .string()
  .min(1)
  .refine(each => secretsIn(each).length === 0, {
    error:
      'contains a secret, which is shown wherever the target is: http has token, basicAuth and headers for it',
    params: SECRET,
  });
const tcp = z.strictObject({ tls: z.boolean().default(false) });
const icmp = z.strictObject({});
const dns = z.strictObject({ query: z.string().min(1), type: z.string().default('A') });

const about = (severity: Severity) => ({ severity: z.enum(SEVERITIES).default(severity) });

/** Options of `probe`. */
export const probeSchema = optionsOf<ProbeInput>()(
  z
    .strictObject({
      title,
      http: httpProbe.optional(),
      tcp: tcp.optional(),
      icmp: icmp.optional(),
      dns: dns.optional(),
      targets: z.array(target).min(1, 'a probe needs at least one target'),
      every: positiveDuration.optional(),
      timeout: positiveDuration.default(10_000),
      exporter: hostPort.default('blackbox:9115'),
      labels: staticLabels.default({}),
      action,
      runbook: url.optional(),
      panel: panelReference.optional(),
      /** Fires when that many probes in a row failed. */
      down: z
        .union([
          z.literal(false),
          z.strictObject({ ...about('critical'), failures: z.int().min(1).default(3) }),
        ])
        .prefault({}),
      slow: z
        .strictObject({ ...about('warning'), over: quantity, for: duration.default(300_000) })
        .optional(),
      certificate: z.strictObject({ ...about('warning'), expiresIn: quantity }).optional(),
    })
    .refine(
      ({ http: h, tcp: t, icmp: i, dns: d }) => [h, t, i, d].filter(each => each !== undefined).length === 1,
      {
        error: 'a probe takes one of http, tcp, icmp and dns',
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
        error: 'only http, and tcp with tls, can see a certificate',
      },
    ),
);

export type ProbeOptions = Completed<typeof probeSchema>;

/** A health check from outside: `probe('api', { http: {}, targets: ['https://api.example.com/health'], … })`. */
export function probe<const O extends ProbeInput>(
  name: string,
  options: O & ProbeInput,
): Probe<SeveritiesOf<O>> {
  const definition = { kind: 'probe' as const, name, options, site: callSite(probe) };
  const metric = (series: string, unit: string) =>
    (seriesOf(definition, series, unit) as unknown as { where(matchers: object): Vector }).where({
      job: name,
    });
  const expiry = metric('probe_ssl_earliest_cert_expiry', 'seconds');
  return {
    definition,
    success: metric('probe_success', 'count'),
    duration: metric('probe_duration_seconds', 'seconds'),
    statusCode: metric('probe_http_status_code', 'count'),
    certificateLeft: promql`${expiry} - time()`,
    availability: (over: Duration) => metric('probe_success', 'ratio').over(over).avg(),
  } as unknown as Probe<SeveritiesOf<O>>;
}

type SeveritiesOf<O> =
  | RaisedBy<O, 'down', 'critical', true>
  | RaisedBy<O, 'slow', 'warning', false>
  | RaisedBy<O, 'certificate', 'warning', false>;

/** `probe`, as data. */
export const describedProbe: Described = named(
  'probe',
  probe,
  probeSchema,
  `probe('api', {
  title: 'API',
  http: { status: [200] },
  targets: ['https://api.example.com/health'],
  action: 'See whether the load balancer answers.',
})`,
);
