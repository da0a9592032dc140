import * as z from 'zod';
import { httpClientFields } from '../shared/http-client.js';
import { duration, labels, url } from '../shared/scalars.js';

/** Targets that are written down: addresses, or what relabeling makes parameters of. */
const staticConfig = z.strictObject({
  targets: z.array(z.string()).optional(),
  labels: labels.optional(),
});

const fileSdConfig = z.strictObject({
  /** Prometheus takes a `*` in the last part of the path only. */
  files: z.array(z.string().regex(/^[^*]*(?:\*[^/]*)?\.(?:json|yml|yaml|JSON|YML|YAML)$/)).min(1),
  refresh_interval: duration.optional(),
});

const dnsSdConfig = z.strictObject({
  names: z.array(z.string()).min(1),
  type: z.enum(['A', 'AAAA', 'SRV', 'MX', 'NS', 'a', 'aaaa', 'srv', 'mx', 'ns']).optional(),
  port: z.int().optional(),
  refresh_interval: duration.optional(),
});

const httpSdConfig = z.strictObject({
  url,
  refresh_interval: duration.optional(),
  ...httpClientFields,
});

const kubernetesSdConfig = z.strictObject({
  api_server: z.string().optional(),
  role: z.enum(['node', 'pod', 'service', 'endpoints', 'endpointslice', 'ingress']),
  kubeconfig_file: z.string().optional(),
  namespaces: z
    .strictObject({ own_namespace: z.boolean().optional(), names: z.array(z.string()).optional() })
    .optional(),
  selectors: z
    .array(z.strictObject({ role: z.string(), label: z.string().optional(), field: z.string().optional() }))
    .optional(),
  attach_metadata: z
    .strictObject({
      node: z.boolean().optional(),
      namespace: z.boolean().optional(),
      deployment: z.boolean().optional(),
      cronjob: z.boolean().optional(),
      job: z.boolean().optional(),
    })
    .optional(),
  ...httpClientFields,
});

const consulSdConfig = z.strictObject({
  server: z.string().optional(),
  path_prefix: z.string().optional(),
  token: z.string().optional(),
  datacenter: z.string().optional(),
  namespace: z.string().optional(),
  partition: z.string().optional(),
  tag_separator: z.string().optional(),
  scheme: z.string().optional(),
  username: z.string().optional(),
  password: z.string().optional(),
  allow_stale: z.boolean().optional(),
  refresh_interval: duration.optional(),
  services: z.array(z.string()).optional(),
  tags: z.array(z.string()).optional(),
  node_meta: z.record(z.string(), z.string()).optional(),
  filter: z.string().optional(),
  health_filter: z.string().optional(),
  ...httpClientFields,
});

/** The discovery of one provider, whose own fields are nobody's concern but the provider's. */
const providerSdConfigs = z.array(z.looseObject({})).optional();

/** All ways to find targets: https://github.com/prometheus/prometheus/tree/v3.14.0/discovery */
export const serviceDiscoveryFields = {
  static_configs: z.array(staticConfig).optional(),
  file_sd_configs: z.array(fileSdConfig).optional(),
  dns_sd_configs: z.array(dnsSdConfig).optional(),
  http_sd_configs: z.array(httpSdConfig).optional(),
  kubernetes_sd_configs: z.array(kubernetesSdConfig).optional(),
  consul_sd_configs: z.array(consulSdConfig).optional(),
  aws_sd_configs: providerSdConfigs,
  azure_sd_configs: providerSdConfigs,
  digitalocean_sd_configs: providerSdConfigs,
  docker_sd_configs: providerSdConfigs,
  dockerswarm_sd_configs: providerSdConfigs,
  ec2_sd_configs: providerSdConfigs,
  ecs_sd_configs: providerSdConfigs,
  elasticache_sd_configs: providerSdConfigs,
  eureka_sd_configs: providerSdConfigs,
  gce_sd_configs: providerSdConfigs,
  hetzner_sd_configs: providerSdConfigs,
  ionos_sd_configs: providerSdConfigs,
  kuma_sd_configs: providerSdConfigs,
  lightsail_sd_configs: providerSdConfigs,
  linode_sd_configs: providerSdConfigs,
  marathon_sd_configs: providerSdConfigs,
  msk_sd_configs: providerSdConfigs,
  nerve_sd_configs: providerSdConfigs,
  nomad_sd_configs: providerSdConfigs,
  oci_sd_configs: providerSdConfigs,
  openstack_sd_configs: providerSdConfigs,
  ovhcloud_sd_configs: providerSdConfigs,
  puppetdb_sd_configs: providerSdConfigs,
  rds_sd_configs: providerSdConfigs,
  scaleway_sd_configs: providerSdConfigs,
  serverset_sd_configs: providerSdConfigs,
  stackit_sd_configs: providerSdConfigs,
  triton_sd_configs: providerSdConfigs,
  uyuni_sd_configs: providerSdConfigs,
  vultr_sd_configs: providerSdConfigs,
};
