import type { RuleFile } from '../rules/index.js';

/** What every object says of itself. */
interface Metadata {
  readonly name: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

interface KubernetesObject<Version extends string, Kind extends string> {
  readonly apiVersion: Version;
  readonly kind: Kind;
  readonly metadata: Metadata;
}

export interface ConfigMap extends KubernetesObject<'v1', 'ConfigMap'> {
  readonly data: Readonly<Record<string, string>>;
}

export interface Secret extends KubernetesObject<'v1', 'Secret'> {
  readonly type: 'Opaque';
  readonly stringData: Readonly<Record<string, string>>;
}

/** Rules for the Prometheus operator. https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.PrometheusRule */
export interface PrometheusRule extends KubernetesObject<'monitoring.coreos.com/v1', 'PrometheusRule'> {
  readonly spec: RuleFile;
}

/** https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1alpha1.ScrapeConfig */
export interface ScrapeConfigObject
  extends KubernetesObject<'monitoring.coreos.com/v1alpha1', 'ScrapeConfig'> {
  readonly spec: Readonly<Record<string, unknown>>;
}

interface InstanceSelector {
  readonly matchLabels: Readonly<Record<string, string>>;
}

/** https://grafana.github.io/grafana-operator/docs/dashboards/ */
export interface GrafanaDashboard
  extends KubernetesObject<'grafana.integreatly.org/v1beta1', 'GrafanaDashboard'> {
  readonly spec: {
    readonly instanceSelector: InstanceSelector;
    readonly folder?: string;
    readonly json: string;
  };
}

export interface GrafanaDatasource
  extends KubernetesObject<'grafana.integreatly.org/v1beta1', 'GrafanaDatasource'> {
  readonly spec: {
    readonly instanceSelector: InstanceSelector;
    readonly datasource: Readonly<Record<string, unknown>>;
  };
}

/** https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/ */
export interface Kustomization {
  readonly apiVersion: 'kustomize.config.k8s.io/v1beta1';
  readonly kind: 'Kustomization';
  readonly resources: readonly string[];
}
