import * as z from 'zod';
import { callSite, type Duration } from '../core/index.js';
import type { Defined } from './definition.js';
import { type Described, named } from './described.js';
import type { Escalation } from './escalation.js';
import { collection, handle, key, positiveDuration, title, url } from './parts.js';
import type { PoliciesFit } from './policies-fit.js';
import type { Receiver } from './receivers.js';
import { type AlertmanagerInput, alertmanagerSchema } from './settings-alertmanager.js';
import { type GrafanaInput, grafanaSchema } from './settings-grafana.js';
import { type PrometheusInput, prometheusSchema } from './settings-prometheus.js';
import { type StackInput, stackSchema } from './stack.js';
import { type Completed, optionsOf } from './tie.js';
import type { TimeInterval } from './time-interval.js';

/** Handles in lists, records and modules (`import * as metrics from …`); what else a module exports is passed over. */
export type Collection = object;

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

/** Options of `system`. */
export const systemSchema = optionsOf<SystemInput>()(
  z.strictObject({
    title,
    metrics: collection,
    rules: collection.optional(),
    dashboards: collection.optional(),
    budgets: collection.optional(),
    receivers: collection.optional(),
    escalation: handle('escalation'),
    /** Policies of those whose alerts go elsewhere. */
    owners: z.record(key, handle('escalation')).default({}),
    /** When nobody is told of anything but the dead man's switch. */
    maintenance: z.array(handle('timeInterval')).default([]),
    /** Who is told that notifications work, and how often; silence is the alarm. */
    watchdog: z.strictObject({
      notifies: z.array(handle('receiver')).min(1),
      every: positiveDuration.default(300_000),
    }),
    /** Who gets what no policy matched. */
    fallback: z.array(handle('receiver')).min(1),
    /** Where runbooks are: `<runbooks>/<alert in kebab case>`. */
    runbooks: url,
    prometheus: prometheusSchema.prefault({}),
    alertmanager: alertmanagerSchema.prefault({}),
    grafana: grafanaSchema,
    /** What is started around the system, on one machine. */
    stack: stackSchema.optional(),
  }),
);

export type SystemOptions = Completed<typeof systemSchema>;

/** What Prometheus and Alertmanager are by default. */
export const standardSettings = () => ({
  prometheus: prometheusSchema.parse({}),
  alertmanager: alertmanagerSchema.parse({}),
});

/** A system's name: a folder of the output, a label value, a prefix. */
export const systemName = key;

/** All that is monitored together. A module of `definitions/` exports one as its default. */
export function system<const O extends SystemInput>(name: string, options: O & PoliciesFit<O>): System {
  return { definition: { kind: 'system', name, options, site: callSite(system) } };
}

/** `system`, as data. */
export const describedSystem: Described = named(
  'system',
  system,
  systemSchema,
  `system('shop', {
  title: 'Shop',
  metrics: [requests],
  escalation: onCall,
  watchdog: { notifies: [chat] },
  fallback: [chat],
  runbooks: 'https://runbooks.example.com',
  grafana: { url: 'https://grafana.example.com' },
})`,
);
