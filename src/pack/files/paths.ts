import type { Paths, System } from '../../model/index.js';

/**
 * Each program's folder is mounted as a whole, so its configuration names what stands beside it by relative paths. Grafana has a folder of
 * dashboards for each system, since those of several are mounted in one Grafana.
 */
export function paths({ name, alertmanager }: System): Paths {
  const secrets = alertmanager.secretsDir.replace(/\/+$/, '');
  return {
    rules: ['rules/*.yml'],
    templates: names => (names.length === 0 ? [] : ['templates/*.tmpl']),
    secret: secret => `${secrets}/${secret}`,
    dashboards: `/etc/grafana/dashboards/${name}`,
    beside: {
      prometheus: '../prometheus',
      alertmanager: '../alertmanager',
      provisioning: '../grafana/provisioning',
      dashboards: '../grafana/dashboards',
    },
  };
}
