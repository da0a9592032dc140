import { callSite, type Duration } from '../core/index.js';
import type { Defined, SecretFile, Severity } from '../model/index.js';
import type { Listed } from '../promql/index.js';
import type { Alert } from './alert.js';
import type { Escalation } from './escalation.js';
import type { Receiver } from './receivers.js';

/** Handles in lists, records and modules (`import * as metrics from …`); what else a module exports is passed over. */
export type Collection = object;

type Version = `${number}.${number}`;
type HostPort = `${string}:${number}`;

export interface ScrapeJobInput {
  readonly targets: readonly HostPort[];
  /** Default `/metrics`. */
  readonly path?: `/${string}`;
  readonly scheme?: 'http' | 'https';
  readonly every?: Duration;
  readonly timeout?: Duration;
  readonly labels?: Readonly<Record<string, string>>;
}

export interface PrometheusInput {
  /** The version that runs; what it lacks is an error. Default 3.5. */
  readonly version?: Version;
  /** Default 15s. */
  readonly scrapeInterval?: Duration;
  /** Default 15s. */
  readonly evaluationInterval?: Duration;
  /** What `.rate()` without a window means in rules. At least four scrape intervals. Default 5m. */
  readonly window?: Duration;
  readonly externalLabels?: Readonly<Record<string, string>>;
  readonly jobs?: Readonly<Record<string, ScrapeJobInput>>;
  /** Default `alertmanager:9093`. */
  readonly alertmanagers?: readonly HostPort[];
}

export interface AlertmanagerInput {
  /** Default 0.33. */
  readonly version?: Version;
  /** The folder of the files that secrets are read from. Default `/etc/alertmanager/secrets`. */
  readonly secretsDir?: `/${string}`;
  readonly smtp?: {
    readonly smarthost: HostPort;
    readonly from: string;
    readonly username?: string;
    readonly password?: SecretFile;
    readonly requireTls?: boolean;
  };
  /** Where people open Alertmanager; notifications link there. */
  readonly url?: string;
}

export interface GrafanaInput {
  /** Where people open Grafana; alerts link there. */
  readonly url: string;
  /** Where Grafana reaches Prometheus. Default `http://prometheus:9090`. */
  readonly prometheusUrl?: string;
  readonly alertmanagerUrl?: string;
  readonly lokiUrl?: string;
  /** The folder of the dashboards. Default: the system's title. */
  readonly folder?: string;
}

export interface SystemInput {
  readonly title: string;
  readonly metrics: Collection;
  /** Alerts and recordings. */
  readonly rules?: Collection;
  readonly dashboards?: Collection;
  readonly budgets?: Collection;
  /** Every receiver; one that nothing uses is an error. Those of the escalation are found without it. */
  readonly receivers?: Collection;
  readonly escalation: Escalation;
  /** Who hears that notifications work, again and again; when they hear nothing, they do not. */
  readonly watchdog: { readonly notifies: readonly Receiver[]; readonly every?: Duration };
  /** Who hears of what no policy matched. */
  readonly fallback: readonly Receiver[];
  /** Where runbooks are; an alert's is below, at its name in kebab case. */
  readonly runbooks: string;
  readonly prometheus?: PrometheusInput;
  readonly alertmanager?: AlertmanagerInput;
  readonly grafana: GrafanaInput;
}

export type System = Defined<'system'>;

/** All that is monitored together. A module of `definitions/` exports one as its default. */
export function system<const O extends SystemInput>(name: string, options: O & Checked<O>): System {
  return { definition: { kind: 'system', name, options, site: callSite(system) } };
}

/** The alerts in a collection, however deep. */
type AlertsIn<C> =
  C extends Alert<Severity, string>
    ? C
    : C extends Defined
      ? never
      : C extends object
        ? AlertsIn<Members<C>>
        : never;

type Members<C> = C extends readonly (infer E)[] ? E : C[keyof C];

type Rules<O> = O extends { readonly rules: infer R } ? AlertsIn<R> : never;
type Policy<O> = O extends { readonly escalation: infer E } ? E : never;

/** Labels that every alert of ours carries. */
type GivenLabel = 'alertname' | 'severity' | 'service' | 'escalation' | 'escalation_policy';

type SeveritiesOf<A> = A extends Alert<infer S, string> ? S : never;
type Unserved<A, E> = E extends Escalation<infer S, string> ? Exclude<SeveritiesOf<A>, S> : never;
type Ungrouped<A, E> =
  E extends Escalation<Severity, infer G>
    ? A extends Alert<Severity, infer L>
      ? Exclude<G, L | GivenLabel>
      : never
    : never;

/** Nothing, or the sentence that says which alert the escalation does not fit. */
type Checked<O> = [Unserved<Rules<O>, Policy<O>>] extends [never]
  ? [Ungrouped<Rules<O>, Policy<O>>] extends [never]
    ? unknown
    : {
        readonly escalation: `it groups by ${Listed<Ungrouped<Rules<O>, Policy<O>>>}, which an alert does not carry`;
      }
  : {
      readonly escalation: `an alert has severity ${Listed<Unserved<Rules<O>, Policy<O>>>}, which it does not serve`;
    };
