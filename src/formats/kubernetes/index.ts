export { printObject } from './print.js';
export type {
  ConfigMap,
  GrafanaDashboard,
  GrafanaDatasource,
  Kustomization,
  PrometheusRule,
  ScrapeConfigObject,
  Secret,
} from './shape.js';
