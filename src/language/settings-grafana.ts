import * as z from 'zod';
import type { Duration } from '../core/index.js';
import { positiveDuration, url } from './parts.js';

export interface GrafanaInput {
  /** Where people open Grafana; alerts link there. */
  readonly url?: string;
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

/** The option `grafana` of `system`. */
export const grafanaSchema = z.strictObject({
  url: url.optional(),
  prometheusUrl: url.default('http://prometheus:9090'),
  prometheusName: z.string().min(1).optional(),
  alertmanagerUrl: url.optional(),
  lokiUrl: url.optional(),
  folder: z.string().min(1).optional(),
  /** Grafana's `min_refresh_interval`. https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/#min_refresh_interval */
  minRefresh: positiveDuration.default(5000),
});
