import * as z from 'zod';

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set */
const WORD = '[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?';
const LABEL = '[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?';
const KEY = new RegExp(`^(?:${LABEL}(?:\\.${LABEL})*/)?${WORD}$`);

const key = z.string().regex(KEY, 'must be a key such as team or example.com/team');
const labels = z.record(
  key,
  z.string().regex(new RegExp(`^(?:${WORD})?$`), 'must be at most 63 letters, digits, "-", "_" and "."'),
);
const name = z
  .string()
  .regex(new RegExp(`^${LABEL}$`), 'must be lower-case letters, digits and "-", at most 63');

export const options = z.strictObject({
  /** Of every object; without it, the one that they are applied to. */
  namespace: name.optional(),
  /** Of every object, beside our own: what the operator's selectors ask for, such as `release: monitoring`. */
  labels: labels.default({}),
  annotations: z.record(key, z.string()).default({}),
  /** The name of the operator's Alertmanager, which reads the Secret `alertmanager-<name>`. */
  alertmanager: name.optional(),
  /** The Secret that holds what receivers need, by the names of their files. Its values are nobody's business here. */
  secrets: name.optional(),
  /** Who brings dashboards into Grafana: a sidecar that watches ConfigMaps, or the operator of Grafana. */
  dashboards: z.enum(['configmap', 'grafana-operator']).default('configmap'),
  /** What the sidecar looks for. */
  dashboardLabels: labels.default({ grafana_dashboard: '1' }),
  datasourceLabels: labels.default({ grafana_datasource: '1' }),
  /** The annotation that names a dashboard's folder to the sidecar. */
  folderAnnotation: key.default('grafana_folder'),
  /** The Grafana that the operator gives dashboards to, by its labels. */
  instanceSelector: labels.default({ dashboards: 'grafana' }),
  /** Rules are split into objects that are no larger. */
  maxBytes: z.int().min(10_000).max(500_000).default(200_000),
});

export type Options = z.infer<typeof options>;
