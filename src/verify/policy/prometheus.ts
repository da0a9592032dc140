import { A_LABEL_NAME, LABEL_NAME } from './names.js';
import { among, instead, like, named, type Policy } from './policy.js';

/** What we never write: ways to find targets that need the API of a cloud or of a cluster. */
const DISCOVERIES = [
  'kubernetes',
  'consul',
  'aws',
  'azure',
  'digitalocean',
  'docker',
  'dockerswarm',
  'ec2',
  'ecs',
  'elasticache',
  'eureka',
  'gce',
  'hetzner',
  'ionos',
  'kuma',
  'lightsail',
  'linode',
  'marathon',
  'msk',
  'nerve',
  'nomad',
  'oci',
  'openstack',
  'ovhcloud',
  'puppetdb',
  'rds',
  'scaleway',
  'serverset',
  'stackit',
  'triton',
  'uyuni',
  'vultr',
];
const FOREIGN = Object.fromEntries(
  DISCOVERIES.map(name => [
    `${name}_sd_configs`,
    'use static_configs, file_sd_configs, dns_sd_configs or http_sd_configs',
  ]),
);
const SCHEMES = ['http', 'https'];

export const prometheusPolicy: readonly Policy[] = [
  named('global/external_labels', LABEL_NAME, A_LABEL_NAME),
  named('scrape_configs/*/static_configs/*/labels', LABEL_NAME, A_LABEL_NAME),
  named('alerting/alertmanagers/*/static_configs/*/labels', LABEL_NAME, A_LABEL_NAME),
  like('scrape_configs/*/static_configs/*/targets/*', /^\S+$/, 'a target without spaces'),
  like('alerting/alertmanagers/*/static_configs/*/targets/*', /^\S+$/, 'a target without spaces'),
  like('scrape_configs/*/metrics_path', /^\//, 'a path that begins with a slash'),
  among('scrape_configs/*/scheme', SCHEMES),
  among('alerting/alertmanagers/*/scheme', SCHEMES),
  instead('scrape_configs/*', {
    ...FOREIGN,
    scrape_classic_histograms: 'use always_scrape_classic_histograms',
  }),
  instead('alerting/alertmanagers/*', FOREIGN),
];
