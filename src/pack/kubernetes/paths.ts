import type { Environment, Paths } from '../../model/index.js';
import { secretsName } from './names.js';
import type { Options } from './options.js';

/**
 * Where the Prometheus operator mounts what its Alertmanager reads.
 * https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.AlertmanagerSpec
 */
export function paths({ name }: Environment, options: Options): Paths {
  return {
    // The operator finds rules by their labels.
    rules: [],
    templates: names => (names.length === 0 ? [] : ['/etc/alertmanager/config/*.tmpl']),
    secret: secret => `/etc/alertmanager/secrets/${secretsName(name, options)}/${secret}`,
    dashboards: system => `/tmp/dashboards/${system}`,
  };
}
