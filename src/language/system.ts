import { callSite, type Duration } from '../core/index.js';
import type { ReceiverKind, SecretFile, Severity } from '../model/index.js';
import type { Expression, FeatureFlag, Listed, Selected } from '../promql/index.js';
import type { Alert } from './alert.js';
import type { Defined } from './definition.js';
import type { Escalation } from './escalation.js';
import type { External } from './external.js';
import type { Raising } from './raising.js';
import type { Receiver } from './receivers.js';
import type { StackInput } from './stack.js';
import type { TimeInterval } from './time-interval.js';

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
  /** How long samples are kept, as the stack starts Prometheus. What looks back further is warned of. Its own default is 15d. */
  readonly retention?: Duration;
  readonly externalLabels?: Readonly<Record<string, string>>;
  /** Feature flags that it runs with. */
  readonly features?: readonly FeatureFlag[];
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
  /** Kinds of receivers that your build leaves out, though its version has them: Debian's 0.28 lacks `jira`. */
  readonly lacks?: readonly ReceiverKind[];
}

export interface GrafanaInput {
  /** Where people open Grafana; alerts link there. */
  readonly url: string;
  /** Where Grafana reaches Prometheus. Default `http://prometheus:9090`. */
  readonly prometheusUrl?: string;
  /** What people see it called among the data sources. Default: `<system>-prometheus`. */
  readonly prometheusName?: string;
  readonly alertmanagerUrl?: string;
  readonly lokiUrl?: string;
  /** The folder of the dashboards. Default: the system's title. */
  readonly folder?: string;
  /** Grafana's `min_refresh_interval`, below which it refuses a dashboard. Default 5s, as Grafana's; the stack sets it. */
  readonly minRefresh?: Duration;
}

export interface SystemInput {
  readonly title: string;
  /** Metrics, and the events that move several of them. */
  readonly metrics: Collection;
  /** Alerts, of other people's rules too, and recordings. */
  readonly rules?: Collection;
  readonly dashboards?: Collection;
  readonly budgets?: Collection;
  /** Every receiver; one that nothing uses is an error. Those of the escalation are found without it. */
  readonly receivers?: Collection;
  /** The policy of every alert that has no owner. */
  readonly escalation: Escalation;
  /** Policies of those whose alerts go elsewhere, by the name that alerts say as their `owner`. */
  readonly owners?: Readonly<Record<string, Escalation>>;
  /** When nobody is told of anything but the dead man's switch: maintenance windows. */
  readonly maintenance?: readonly TimeInterval[];
  /** Who hears that notifications work, again and again; when they hear nothing, they do not. */
  readonly watchdog: { readonly notifies: readonly Receiver[]; readonly every?: Duration };
  /** Who hears of what no policy matched. */
  readonly fallback: readonly Receiver[];
  /** Where runbooks are; an alert's is below, at its name in kebab case. */
  readonly runbooks: string;
  readonly prometheus?: PrometheusInput;
  readonly alertmanager?: AlertmanagerInput;
  readonly grafana: GrafanaInput;
  /** Starts it all on one machine, with Docker Compose; `{}` for Prometheus, Alertmanager and Grafana. */
  readonly stack?: StackInput;
}

export type System = Defined<'system'>;

/** All that is monitored together. A module of `definitions/` exports one as its default. */
export function system<const O extends SystemInput>(name: string, options: O & Checked<O>): System {
  return { definition: { kind: 'system', name, options, site: callSite(system) } };
}

/** The alerts in a collection, however deep, ours and others'. */
type AlertsIn<C> = C extends Served
  ? C
  : C extends Leaf
    ? never
    : C extends object
      ? AlertsIn<Members<C>>
      : never;

/** What a policy serves. */
type Served = Alert | External;

/** Where the search in a collection ends: expressions lead to others without end, and are no alerts. */
type Leaf = Defined | Expression | Selected | ((...args: never) => unknown);

type Members<C> = C extends readonly (infer E)[] ? E : C[keyof C];

type Rules<O> = O extends { readonly rules: infer R } ? AlertsIn<R> : never;
type Owners<O> = O extends { readonly owners: infer P } ? P : Record<never, never>;

/** Labels that every alert of ours carries. */
type GivenLabel = 'alertname' | 'severity' | 'service' | 'escalation' | 'escalation_policy';

/** What is known of an alert: its severity, labels, owner and class. */
type Facts<A> =
  A extends Alert<infer S, infer L, infer W, infer C>
    ? { readonly severity: S; readonly groups: L; readonly owner: W; readonly class: C }
    : A extends External<infer S, string, infer W, infer C>
      ? // One that Alertmanager escalates is in no group.
        { readonly severity: S; readonly groups: string; readonly owner: W; readonly class: C }
      : never;

/** The policy that serves an alert: its owner's, or the system's. */
type PolicyOf<A, O> = [Facts<A>['owner']] extends [never]
  ? Own<O>
  : Facts<A>['owner'] extends keyof Owners<O>
    ? Owners<O>[Facts<A>['owner']]
    : never;
type Own<O> = O extends { readonly escalation: infer E } ? E : never;

/** Owners that have no policy. */
type Homeless<A, O> = A extends Served ? Exclude<Facts<A>['owner'], keyof Owners<O>> : never;

/** What budgets, objectives and probes raise, however deep in a collection. */
type RaisedIn<C> =
  C extends Raising<infer S> ? S : C extends Leaf ? never : C extends object ? RaisedIn<Members<C>> : never;
type RaisedOf<O> =
  | (O extends { readonly rules: infer R } ? RaisedIn<R> : never)
  | (O extends { readonly budgets: infer B } ? RaisedIn<B> : never);

/** Severities of those that the system's policy does not serve. */
type UnservedOwn<O> = Own<O> extends Escalation<infer S, string, string> ? Exclude<RaisedOf<O>, S> : never;

/** What of an alert its policy does not have: a severity, a class. */
type Unserved<A, O> = A extends Served
  ? PolicyOf<A, O> extends Escalation<infer S, string, string>
    ? Exclude<Facts<A>['severity'], S>
    : never
  : never;
type Unclassed<A, O> = A extends Served
  ? PolicyOf<A, O> extends Escalation<Severity, string, infer C>
    ? Exclude<Facts<A>['class'], C>
    : never
  : never;
/** Labels that a policy groups by, and an alert of its own does not carry. */
type Ungrouped<A, O> = A extends Served
  ? PolicyOf<A, O> extends Escalation<Severity, infer G, string>
    ? Exclude<G, Facts<A>['groups'] | GivenLabel>
    : never
  : never;

/** Nothing, or the sentence that says which alert the policies do not fit. */
type Checked<O> = [Homeless<Rules<O>, O>] extends [never]
  ? [Unserved<Rules<O>, O> | UnservedOwn<O>] extends [never]
    ? [Unclassed<Rules<O>, O>] extends [never]
      ? [Ungrouped<Rules<O>, O>] extends [never]
        ? unknown
        : {
            readonly escalation: `its policy groups by ${Listed<Ungrouped<Rules<O>, O>>}, which an alert does not carry`;
          }
      : {
          readonly escalation: `an alert has class ${Listed<Unclassed<Rules<O>, O>>}, which has no cooldown`;
        }
    : {
        readonly escalation: `an alert has severity ${Listed<Unserved<Rules<O>, O> | UnservedOwn<O>>}, which its policy does not serve`;
      }
  : {
      readonly escalation: `an alert has owner ${Listed<Homeless<Rules<O>, O>>}, who has no policy in owners`;
    };
