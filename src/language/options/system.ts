import * as z from 'zod';
import { type ReceiverKind, receiverKinds, secretFileSchema } from '../../model/index.js';
import { FEATURE_FLAGS } from '../../promql/index.js';
import { collection, handle, hostPort, key, positiveDuration, staticLabels, title, url } from './parts.js';
import { stackSchema } from './stack.js';

const version = z.custom<`${number}.${number}`>(
  value => typeof value === 'string' && /^\d+\.\d+$/.test(value),
  "must be a version: '3.5'",
);

const job = z.strictObject({
  targets: z.array(hostPort).min(1, 'a job scrapes something'),
  path: z.string().startsWith('/').default('/metrics'),
  scheme: z.enum(['http', 'https']).default('http'),
  every: positiveDuration.optional(),
  timeout: positiveDuration.optional(),
  labels: staticLabels.default({}),
});

const prometheus = z.strictObject({
  version: version.default('3.5'),
  scrapeInterval: positiveDuration.default(15_000),
  evaluationInterval: positiveDuration.default(15_000),
  window: positiveDuration.default(300_000),
  /** How long samples are kept: `--storage.tsdb.retention.time`, for it has no place in `prometheus.yml`. */
  retention: positiveDuration.optional(),
  externalLabels: staticLabels.default({}),
  jobs: z.record(z.string().min(1), job).default({}),
  /** Feature flags that it runs with. */
  features: z.array(z.enum(FEATURE_FLAGS)).default([]),
  alertmanagers: z.array(hostPort).default(['alertmanager:9093']),
});

const smtp = z.strictObject({
  smarthost: hostPort,
  from: z.email(),
  username: z.string().optional(),
  password: secretFileSchema.optional(),
  requireTls: z.boolean().default(true),
});

const alertmanager = z.strictObject({
  version: version.default('0.33'),
  secretsDir: z.string().startsWith('/').default('/etc/alertmanager/secrets'),
  smtp: smtp.optional(),
  url: url.optional(),
  lacks: z.array(z.enum(Object.keys(receiverKinds) as [ReceiverKind, ...ReceiverKind[]])).optional(),
});

const grafana = z.strictObject({
  url,
  prometheusUrl: url.default('http://prometheus:9090'),
  prometheusName: z.string().min(1).optional(),
  alertmanagerUrl: url.optional(),
  lokiUrl: url.optional(),
  folder: z.string().min(1).optional(),
  /** Grafana's `min_refresh_interval`. https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/#min_refresh_interval */
  minRefresh: positiveDuration.default(5000),
});

/** Options of `system`. */
export const systemSchema = z.strictObject({
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
  prometheus: prometheus.prefault({}),
  alertmanager: alertmanager.prefault({}),
  grafana,
  /** What is started around the system, on one machine. */
  stack: stackSchema.optional(),
});

export type SystemOptions = z.output<typeof systemSchema>;

/** A system's name: a folder of the output, a label value, a prefix. */
export const systemName = key;
