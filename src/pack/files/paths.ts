import { type Environment, ownSystem, type Paths } from '../../model/index.js';

/**
 * Each program's folder is mounted as a whole, so its configuration names what stands beside it by relative paths. Grafana has a folder of
 * dashboards for each system, since those of several are mounted in one Grafana.
 */
export function paths(environment: Environment): Paths {
  const secrets = environment.alertmanager.secretsDir.replace(/\/+$/, '');
  return {
    rules: ['rules/*.yml'],
    templates: names => (names.length === 0 ? [] : ['templates/*.tmpl']),
    secret: secret => `${secrets}/${secret}`,
    dashboards: system => `/etc/grafana/dashboards/${system}`,
    beside: {
      prometheus: '../prometheus',
      alertmanager: '../alertmanager',
      provisioning: '../grafana/provisioning',
      dashboards: system =>
        ownSystem(environment) === undefined ? `../grafana/dashboards/${system}` : '../grafana/dashboards',
    },
  };
}
