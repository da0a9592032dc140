import * as z from 'zod';
import type { Duration, Version } from '../core/index.js';
import { FEATURE_FLAGS, type FeatureFlag } from '../promql/index.js';
import { type HostPort, hostPort, labelName, positiveDuration, staticLabels, version } from './parts.js';

export interface ScrapeJobInput {
  readonly targets: readonly HostPort[];
  /** Default `/metrics`. */
  readonly path?: `/${string}`;
  readonly scheme?: 'http' | 'https';
  readonly every?: Duration;
  readonly timeout?: Duration;
  readonly labels?: Readonly<Record<string, string>>;
  /** Keeps the labels that targets set themselves, `job` and `instance` too, as a gateway or a federation does. */
  readonly honorLabels?: boolean;
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
  /** Labels that every alert leaves with, unless it has them already. */
  readonly externalLabels?: Readonly<Record<string, string>>;
  /**
   * Labels that every target has besides `job` and `instance`, where `prometheus.yml` is not made here: what discovery in
   * Kubernetes gives, `['namespace', 'pod']`. The labels of `jobs` are known without it.
   */
  readonly targetLabels?: readonly string[];
  /** Feature flags that it runs with. */
  readonly features?: readonly FeatureFlag[];
  readonly jobs?: Readonly<Record<string, ScrapeJobInput>>;
  /** Default `alertmanager:9093`. */
  readonly alertmanagers?: readonly HostPort[];
}

const job = z.strictObject({
  targets: z.array(hostPort).min(1, 'a job needs at least one target'),
  path: z.string().startsWith('/').default('/metrics'),
  scheme: z.enum(['http', 'https']).default('http'),
  every: positiveDuration.optional(),
  timeout: positiveDuration.optional(),
  labels: staticLabels.default({}),
  honorLabels: z.boolean().default(false),
});

/** The option `prometheus` of `system`. */
export const prometheusSchema = z.strictObject({
  version: version.default('3.5'),
  scrapeInterval: positiveDuration.default(15_000),
  evaluationInterval: positiveDuration.default(15_000),
  window: positiveDuration.default(300_000),
  /** How long samples are kept: `--storage.tsdb.retention.time`, for it has no place in `prometheus.yml`. */
  retention: positiveDuration.optional(),
  externalLabels: staticLabels.default({}),
  /** Labels of every target besides `job` and `instance`, given by a discovery that is not ours. */
  targetLabels: z.array(labelName).default([]),
  jobs: z.record(z.string().min(1), job).default({}),
  /** Feature flags that it runs with. */
  features: z.array(z.enum(FEATURE_FLAGS)).default([]),
  alertmanagers: z.array(hostPort).default(['alertmanager:9093']),
});
