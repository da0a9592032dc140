import type { Environment, Paths } from '../../model/index.js';
import { paths as filePaths } from '../files/paths.js';

/** Mimir is sent its rules and its templates, the latter by name; Grafana has its files as ever. */
export function paths(environment: Environment): Paths {
  const { secret, dashboards } = filePaths(environment);
  return {
    rules: [],
    templates: names => names.map(name => `${name}.tmpl`),
    secret,
    dashboards,
  };
}
