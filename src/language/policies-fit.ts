import type { label, Severity } from '../model/index.js';
import type { Expression, Listed, Selected } from '../promql/index.js';
import type { Alert } from './alert.js';
import type { Defined } from './definition.js';
import type { Escalation } from './escalation.js';
import type { External } from './external.js';
import type { Raising } from './raising.js';

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
type GivenLabel = 'alertname' | (typeof label)['severity' | 'service' | 'escalation' | 'policy'];

/** Labels that Prometheus adds to alerts, or to the targets that they are about. */
type LabelOfPrometheus<O> = O extends { readonly prometheus: infer P }
  ?
      | (P extends { readonly externalLabels: infer E } ? keyof E : never)
      | (P extends { readonly targetLabels: readonly (infer L)[] } ? L : never)
  : never;

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
    ? Exclude<G, Facts<A>['groups'] | GivenLabel | LabelOfPrometheus<O>>
    : never
  : never;

/** Nothing, or the sentence that says which of a system's alerts its policies do not fit. */
export type PoliciesFit<O> = [Homeless<Rules<O>, O>] extends [never]
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
