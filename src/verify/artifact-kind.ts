/** What an artifact is, told by its path. The system is the first folder. */
const KINDS = [
  ['dashboard', /^[^/]+\/grafana\/dashboards\/[^/]+\.json$/],
  ['dashboard-providers', /^[^/]+\/grafana\/provisioning\/dashboards\/[^/]+\.ya?ml$/],
  ['datasources', /^[^/]+\/grafana\/provisioning\/datasources\/[^/]+\.ya?ml$/],
  ['rule-file', /^[^/]+\/prometheus\/rules\/[^/]+\.ya?ml$/],
  ['prometheus', /^[^/]+\/prometheus\/prometheus\.ya?ml$/],
  ['alertmanager', /^[^/]+\/alertmanager\/alertmanager\.ya?ml$/],
  ['compose', /^[^/]+\/stack\/docker-compose\.ya?ml$/],
  ['blackbox', /^[^/]+\/stack\/blackbox\.ya?ml$/],
  ['filebeat', /^[^/]+\/stack\/filebeat\.ya?ml$/],
  ['template', /^[^/]+\/alertmanager\/templates\/[^/]+\.tmpl$/],
] as const;

export type ArtifactKind = (typeof KINDS)[number][0];

/** Undefined for what no stock tool reads: a manifest, a catalogue, source code. */
export function artifactKind(path: string): ArtifactKind | undefined {
  return KINDS.find(([, pattern]) => pattern.test(path))?.[0];
}

export const systemOf = (path: string): string => path.slice(0, path.indexOf('/'));
