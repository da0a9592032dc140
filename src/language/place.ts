import * as z from 'zod';
import type { Duration } from '../core/index.js';
import { OUTPUTS, type OutputName } from '../model/index.js';
import { handle, positiveDuration, url } from './parts.js';
import type { Receiver } from './receivers.js';
import { type AlertmanagerInput, alertmanagerSchema } from './settings-alertmanager.js';
import { type GrafanaInput, grafanaSchema } from './settings-grafana.js';
import { type PrometheusInput, prometheusSchema } from './settings-prometheus.js';
import { type StackInput, stackSchema } from './stack.js';

/** Where systems run, and who hears of what is nobody's own. */
export interface PlaceInput {
  /** What is generated. Default: all. What only other outputs need can be left out. */
  readonly outputs?: readonly OutputName[];
  /** Who hears that notifications work, again and again; when they hear nothing, they do not. */
  readonly watchdog?: { readonly notifies: readonly Receiver[]; readonly every?: Duration };
  /** Who hears of what no policy matched. */
  readonly fallback?: readonly Receiver[];
  /** Where runbooks are; an alert's is below, at its name in kebab case. */
  readonly runbooks?: string;
  readonly prometheus?: PrometheusInput;
  readonly alertmanager?: AlertmanagerInput;
  readonly grafana?: GrafanaInput;
  /** Starts it all on one machine, with Docker Compose; `{}` for Prometheus, Alertmanager and Grafana. */
  readonly stack?: StackInput;
}

/** The options of a place, which an environment has, or a system that is its own. */
export const placeOptions = {
  outputs: z.array(z.enum(OUTPUTS)).min(1).optional(),
  /** Who is told that notifications work, and how often; silence is the alarm. */
  watchdog: z
    .strictObject({
      notifies: z.array(handle('receiver')).min(1),
      every: positiveDuration.default(300_000),
    })
    .optional(),
  /** Who gets what no policy matched. */
  fallback: z.array(handle('receiver')).min(1).optional(),
  /** Where runbooks are: `<runbooks>/<alert in kebab case>`. */
  runbooks: url.optional(),
  prometheus: prometheusSchema.prefault({}),
  alertmanager: alertmanagerSchema.prefault({}),
  grafana: grafanaSchema.prefault({}),
  /** What is started around the systems, on one machine. */
  stack: stackSchema.optional(),
};

export type PlaceOption = keyof typeof placeOptions;

export const PLACE_OPTIONS = Object.keys(placeOptions) as readonly PlaceOption[];

/** What each output needs of options that nothing stands in for. */
export const NEEDS = {
  alertmanager: ['escalation', 'watchdog', 'fallback'],
  dashboards: [],
  instrumentation: [],
  pages: ['runbooks', 'grafana.url'],
  prometheus: [],
  provisioning: [],
  rules: [],
  stack: ['grafana.url'],
} as const satisfies Readonly<Record<OutputName, readonly string[]>>;

/** What the programs are by default. */
export const standardSettings = () => ({
  prometheus: prometheusSchema.parse({}),
  alertmanager: alertmanagerSchema.parse({}),
  grafana: grafanaSchema.parse({}),
});
